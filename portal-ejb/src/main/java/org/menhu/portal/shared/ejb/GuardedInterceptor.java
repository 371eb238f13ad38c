package org.menhu.portal.shared.ejb;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;
import java.lang.reflect.Method;
import org.menhu.portal.shared.model.NotPermittedException;

/**
 * Denies by default: a method of a guarded service that names no permission is refused to everybody. Serializable, because
 * GlassFish would otherwise make a serializable subclass, which it cannot of a package-private class.
 */
@Guarded
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class GuardedInterceptor implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    @SuppressWarnings("serial") // a proxy, serializable as all of CDI's are
    private Caller caller;

    @AroundInvoke
    Object check(InvocationContext invocation) throws Exception {
        var permitted = permissionOf(invocation.getMethod());
        if (permitted == null) {
            throw new IllegalStateException(invocation.getMethod() + " names no permission");
        }
        if (!caller.may(permitted.value())) {
            throw new NotPermittedException(permitted.value());
        }
        return invocation.proceed();
    }

    private static Permitted permissionOf(Method method) {
        var own = method.getAnnotation(Permitted.class);
        return own != null ? own : method.getDeclaringClass().getAnnotation(Permitted.class);
    }
}
