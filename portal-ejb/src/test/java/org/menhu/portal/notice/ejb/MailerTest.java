package org.menhu.portal.notice.ejb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.menhu.portal.notice.ejb.Mailer.Letter;
import org.menhu.portal.shared.model.PortalConfig;

class MailerTest {

    private static final ZonedDateTime AT = ZonedDateTime.parse("2026-11-24T08:30:00+08:00");

    @TempDir
    private Path data;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void open() {
        server.start();
    }

    @AfterEach
    void close() {
        server.stop();
    }

    @Test
    void aLetterInChineseArrivesWhole() throws Exception {
        mailer(Map.of()).send(letter("[门户] 鑫阅提交了《末班车》"));

        var received = server.getReceivedMessages()[0];
        assertThat(received.getSubject()).isEqualTo("[门户] 鑫阅提交了《末班车》");
        assertThat(received.getContent()).asString().isEqualToIgnoringNewLines("轮到你审核了。\n");
        assertThat(received.getFrom()).extracting(Object::toString).containsExactly("portal@example.org");
        assertThat(received.getHeader("Date")).containsExactly("Tue, 24 Nov 2026 08:30:00 +0800");
    }

    @Test
    void aLineBreakInATitleBeginsNoOtherHeader() throws Exception {
        mailer(Map.of()).send(letter("标题\r\nBcc: thief@example.org"));

        assertThat(server.getReceivedMessages()).singleElement().satisfies(received -> {
            assertThat(received.getHeader("Bcc")).isNull();
            assertThat(received.getSubject()).isEqualTo("标题 Bcc: thief@example.org");
        });
    }

    @Test
    void aServerThatIsAwayIsTold() throws Exception {
        var mailer = mailer(Map.of());
        server.stop();

        assertThatThrownBy(() -> mailer.send(letter("题"))).isInstanceOf(MessagingException.class);
    }

    @Test
    void nothingIsSentInTheClearUnlessTheOperatorSaysSo() {
        assertThatThrownBy(
                        () -> mailer(Map.of("menhu.mail.security", "starttls")).send(letter("题")))
                .isInstanceOf(MessagingException.class)
                .hasMessageContaining("STARTTLS");
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    private static Letter letter(String subject) {
        return new Letter("editor@example.org", subject, "轮到你审核了。\n", AT);
    }

    private Mailer mailer(Map<String, String> more) {
        var set = new HashMap<>(Map.of(
                "menhu.data", data.toString(),
                "menhu.mail.host", "127.0.0.1",
                "menhu.mail.port", String.valueOf(server.getSmtp().getPort()),
                "menhu.mail.security", "none",
                "menhu.mail.from", "portal@example.org"));
        set.putAll(more);
        return new Mailer(new PortalConfig(set::get, name -> null));
    }
}
