package org.menhu.portal.notice.ejb;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Properties;
import org.menhu.portal.shared.model.ConfigKey;
import org.menhu.portal.shared.model.PortalConfig;

/** Hands letters to the mail server that the operator has set. */
final class Mailer {

    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofSeconds(30);

    private final PortalConfig config;

    /** Plain text to one reader. */
    record Letter(String to, String subject, String text, ZonedDateTime at) {}

    Mailer(PortalConfig config) {
        this.config = config;
    }

    /** @throws MessagingException when the server cannot be reached or does not take the letter */
    void send(Letter letter) throws MessagingException {
        var message = new MimeMessage(Session.getInstance(properties()));
        message.setFrom(new InternetAddress(config.text(ConfigKey.MAIL_FROM), true));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to(), true));
        // a line break in a subject would begin another header
        message.setSubject(letter.subject().replaceAll("\\p{Cntrl}+", " "), StandardCharsets.UTF_8.name());
        message.setText(letter.text(), StandardCharsets.UTF_8.name());
        message.setHeader("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(letter.at()));
        message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: no absence notes in return
        var user = config.text(ConfigKey.MAIL_USER);
        Transport.send(message, user.isEmpty() ? null : user, config.text(ConfigKey.MAIL_PASSWORD));
    }

    private Properties properties() {
        var security = config.text(ConfigKey.MAIL_SECURITY);
        var properties = new Properties();
        properties.put("mail.transport.protocol", "smtp");
        properties.put("mail.smtp.host", config.text(ConfigKey.MAIL_HOST));
        properties.put("mail.smtp.port", config.text(ConfigKey.MAIL_PORT));
        properties.put(
                "mail.smtp.auth",
                String.valueOf(!config.text(ConfigKey.MAIL_USER).isEmpty()));
        properties.put("mail.smtp.starttls.enable", String.valueOf(security.equals("starttls")));
        properties.put("mail.smtp.starttls.required", String.valueOf(security.equals("starttls")));
        properties.put("mail.smtp.ssl.enable", String.valueOf(security.equals("tls")));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.connectiontimeout", String.valueOf(CONNECT.toMillis()));
        properties.put("mail.smtp.timeout", String.valueOf(ANSWER.toMillis()));
        properties.put("mail.smtp.writetimeout", String.valueOf(ANSWER.toMillis()));
        return properties;
    }
}
