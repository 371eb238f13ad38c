package org.menhu.portal.it.database;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PersistenceConfiguration;
import jakarta.persistence.PersistenceUnitTransactionType;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** The portal's persistence unit without a server: the same classes and provider, transactions of the resource itself. */
public final class Units {

    private static final AtomicInteger COUNT = new AtomicInteger(); // factories of one name share what they hold

    private Units() {}

    public static EntityManagerFactory of(DataSource dataSource) {
        var unit = new PersistenceConfiguration("portal-" + COUNT.incrementAndGet())
                .provider("org.eclipse.persistence.jpa.PersistenceProvider")
                .transactionType(PersistenceUnitTransactionType.RESOURCE_LOCAL)
                .property("jakarta.persistence.nonJtaDataSource", dataSource)
                .property("jakarta.persistence.sharedCache.mode", "NONE")
                .property("eclipselink.weaving", "false") // there is no server here that could weave
                .property("eclipselink.logging.level", "SEVERE");
        managedClasses().forEach(unit::managedClass);
        return unit.createEntityManagerFactory();
    }

    private static Stream<Class<?>> managedClasses() {
        return new ClassFileImporter()
                .importPackages("org.menhu.portal").stream()
                        .filter(type -> Stream.of(
                                        Entity.class, Embeddable.class, MappedSuperclass.class, Converter.class)
                                .anyMatch(type::isAnnotatedWith))
                        .map(JavaClass::reflect);
    }
}
