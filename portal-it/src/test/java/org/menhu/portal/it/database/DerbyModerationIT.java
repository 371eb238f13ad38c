package org.menhu.portal.it.database;

import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;

class DerbyModerationIT extends ModerationContract {

    @Override
    DataSource open() {
        var source = new EmbeddedDataSource();
        source.setDatabaseName("memory:moderation");
        source.setCreateDatabase("create");
        return source;
    }

    @Override
    String migrations() {
        return "derby";
    }
}
