package org.menhu.portal.it.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.NotPermittedException;
import org.menhu.portal.shared.model.Permission;

@ExtendWith(ArquillianExtension.class)
public class PermissionIT {

    @Inject
    private BeanManager beans;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalEar.with(PermissionIT.class);
    }

    @Test
    void everyServiceCanBeInjected() {
        assertThat(services()).isNotEmpty().allSatisfy(bean -> assertThat(reference(bean))
                .isNotNull());
    }

    @Test
    void aGuestIsRefusedWhateverIsNotForVisitors() {
        for (var bean : services()) {
            for (var method : useCases(bean.getBeanClass())) {
                assertThat(catchThrowable(() -> call(reference(bean), method)))
                        .as("%s", method)
                        .isInstanceOf(NotPermittedException.class);
            }
        }
    }

    private List<Bean<?>> services() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getBeanClass().isAnnotationPresent(Stateless.class))
                .filter(bean -> bean.getBeanClass().getName().startsWith("org.menhu."))
                .toList();
    }

    private Object reference(Bean<?> bean) {
        return beans.getReference(bean, bean.getBeanClass(), beans.createCreationalContext(bean));
    }

    private static Stream<Method> methodsOf(Class<?> service) {
        return Arrays.stream(service.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic());
    }

    private static List<Method> useCases(Class<?> service) {
        return methodsOf(service)
                .filter(method -> permissionOf(method) != Permission.VISIT)
                .toList();
    }

    private static Permission permissionOf(Method method) {
        var own = method.getAnnotation(Permitted.class);
        var permitted = own != null ? own : method.getDeclaringClass().getAnnotation(Permitted.class);
        return permitted == null ? null : permitted.value();
    }

    private static Object call(Object service, Method method) throws Throwable {
        var arguments = Arrays.stream(method.getParameterTypes())
                .map(PermissionIT::nothing)
                .toArray();
        try {
            return method.invoke(service, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static Object nothing(Class<?> type) {
        if (!type.isPrimitive()) {
            return null;
        }
        return java.lang.reflect.Array.get(java.lang.reflect.Array.newInstance(type, 1), 0);
    }
}
