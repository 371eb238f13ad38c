package org.menhu.portal.it.server;

import jakarta.ejb.Stateless;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.Permission;

/** Every service of the portal and every use case of each, as the container has them. */
@Dependent
public class ServiceCatalog {

    @Inject
    private BeanManager beans;

    /** A use case of a service, to be called without telling it anything. */
    public record UseCase(Object service, Method method) {

        public Permission permission() {
            var own = method.getAnnotation(Permitted.class);
            var permitted = own != null ? own : method.getDeclaringClass().getAnnotation(Permitted.class);
            return permitted == null ? null : permitted.value();
        }

        public Object call() throws Throwable {
            var arguments = Arrays.stream(method.getParameterTypes())
                    .map(type -> type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null)
                    .toArray();
            try {
                return method.invoke(service, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }
    }

    public List<Object> services() {
        return beansOfServices().map(this::reference).toList();
    }

    public List<UseCase> useCases() {
        return beansOfServices()
                .flatMap(bean -> Arrays.stream(bean.getBeanClass().getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                        .map(method -> new UseCase(reference(bean), method)))
                .toList();
    }

    private Stream<Bean<?>> beansOfServices() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getBeanClass().isAnnotationPresent(Stateless.class))
                .filter(bean -> bean.getBeanClass().getName().startsWith("org.menhu."));
    }

    private Object reference(Bean<?> bean) {
        return beans.getReference(bean, bean.getBeanClass(), beans.createCreationalContext(bean));
    }
}
