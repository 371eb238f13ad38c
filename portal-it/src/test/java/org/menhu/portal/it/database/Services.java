package org.menhu.portal.it.database;

import static net.bytebuddy.matcher.ElementMatchers.isDeclaredBy;
import static net.bytebuddy.matcher.ElementMatchers.isPublic;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.implementation.MethodDelegation;
import net.bytebuddy.implementation.bind.annotation.Origin;
import net.bytebuddy.implementation.bind.annotation.RuntimeType;
import net.bytebuddy.implementation.bind.annotation.SuperCall;

/**
 * The portal's services without a server, over a real database: their fields are filled by type, those for resources of a
 * server only with what was given, and their public methods run in the transactions that their annotations ask for.
 * Permissions and events are the container's business and are left out.
 */
public final class Services {

    private final EntityManagerFactory factory;
    private final Map<Class<?>, Object> made = new HashMap<>();
    private final ThreadLocal<Deque<EntityManager>> open = ThreadLocal.withInitial(ArrayDeque::new);

    public Services(EntityManagerFactory factory) {
        this.factory = factory;
        made.put(EntityManager.class, forward(EntityManager.class, () -> open.get()
                .peek()));
        made.put(Event.class, forward(Event.class, () -> null));
    }

    /** What a field of the type gets; else one is made. */
    public <T> void give(Class<T> type, Object instance) {
        made.put(type, instance);
    }

    public synchronized <T> T get(Class<T> type) {
        if (!made.containsKey(type)) {
            try {
                var instance = type.isAnnotationPresent(Stateless.class) ? transactional(type) : plain(type);
                made.put(type, instance);
                fill(instance, type);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("cannot make a " + type, e);
            }
        }
        return type.cast(made.get(type));
    }

    /** Runs something in a transaction of its own. */
    <T> T inTransaction(Callable<T> work) {
        try {
            return around(TransactionAttributeType.REQUIRES_NEW, work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    EntityManager entities() {
        return get(EntityManager.class);
    }

    private static Object plain(Class<?> type) throws ReflectiveOperationException {
        var constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }

    private Object transactional(Class<?> type) throws ReflectiveOperationException {
        return new ByteBuddy()
                .subclass(type)
                .method(isPublic().and(isDeclaredBy(type)))
                .intercept(MethodDelegation.to(new Transactions()))
                .make()
                .load(type.getClassLoader())
                .getLoaded()
                .getDeclaredConstructor()
                .newInstance();
    }

    private void fill(Object instance, Class<?> type) throws IllegalAccessException {
        for (Field field : type.getDeclaredFields()) {
            if (field.isAnnotationPresent(Inject.class)
                    || field.isAnnotationPresent(PersistenceContext.class)
                    || field.isAnnotationPresent(Resource.class) && made.containsKey(field.getType())) {
                field.setAccessible(true);
                field.set(instance, get(field.getType()));
            }
        }
    }

    /** Called by the generated classes, so it is public. */
    public final class Transactions {

        @RuntimeType
        public Object run(@Origin Method method, @SuperCall Callable<?> work) throws Exception {
            var own = method.getAnnotation(TransactionAttribute.class);
            var ofClass = method.getDeclaringClass().getAnnotation(TransactionAttribute.class);
            var attribute = own != null ? own : ofClass;
            return around(attribute == null ? TransactionAttributeType.REQUIRED : attribute.value(), work);
        }
    }

    private <T> T around(TransactionAttributeType type, Callable<T> work) throws Exception {
        var stack = open.get();
        var running = stack.peek() != null && stack.peek().getTransaction().isActive();
        if (type == TransactionAttributeType.REQUIRED && running) {
            return work.call();
        }
        try (var entities = factory.createEntityManager()) {
            stack.push(entities);
            return type == TransactionAttributeType.NOT_SUPPORTED ? work.call() : committed(entities, work);
        } finally {
            stack.pop();
        }
    }

    private static <T> T committed(EntityManager entities, Callable<T> work) throws Exception {
        entities.getTransaction().begin();
        try {
            var result = work.call();
            entities.getTransaction().commit();
            return result;
        } finally {
            if (entities.getTransaction().isActive()) {
                entities.getTransaction().rollback();
            }
        }
    }

    /** An object of the interface that hands each call on, or does nothing when there is nobody to hand it to. */
    private static <T> T forward(Class<T> type, Callable<?> target) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, given) -> {
            var to = target.call();
            try {
                return to == null ? null : method.invoke(to, given);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }

    /** Makes an instance of a class that is hidden from here. */
    static Object hidden(String name, Object... given) {
        try {
            var type = Class.forName(name);
            var constructor = Arrays.stream(type.getDeclaredConstructors())
                    .filter(each -> each.getParameterCount() == given.length)
                    .findFirst()
                    .orElseThrow();
            constructor.setAccessible(true);
            return constructor.newInstance(given);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
