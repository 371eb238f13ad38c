package org.menhu.portal.shared.ejb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import org.apache.derby.shared.common.i18n.MessageService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DerbyMessagesTest {

    private final Locale before = Locale.getDefault();

    @AfterEach
    void asBefore() {
        Locale.setDefault(before);
        DerbyMessages.forget();
    }

    @Test
    void anErrorIsToldInWordsWhereverTheServerStands() throws SQLException {
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        try (var connection = DriverManager.getConnection("jdbc:derby:memory:messages;create=true");
                var statement = connection.createStatement()) {
            DerbyMessages.remember();
            for (var time = 0; time < 2; time++) {
                assertThatThrownBy(() -> statement.executeQuery("select 1 from nothing"))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("'NOTHING' does not exist");
            }
        }
    }

    @Test
    void afterwardsDerbyFindsItsWordsByItself() {
        DerbyMessages.remember();
        DerbyMessages.forget();
        assertThat(MessageService.getTextMessage("42X05", "NOTHING")).contains("'NOTHING' does not exist");
    }

    @Test
    void aTextThatDerbyDoesNotHaveIsNamedByItsId() {
        DerbyMessages.remember();
        assertThat(MessageService.getTextMessage("no.such.text")).startsWith("no.such.text");
    }
}
