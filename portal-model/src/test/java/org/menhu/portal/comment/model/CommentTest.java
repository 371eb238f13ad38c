package org.menhu.portal.comment.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.menhu.portal.account.model.Account;
import org.menhu.portal.article.model.Article;
import org.menhu.portal.article.model.ArticleKind;
import org.menhu.portal.moderation.model.TextStatus;
import org.menhu.portal.shared.model.Role;
import org.menhu.portal.shared.model.SecretToken;
import org.menhu.portal.shared.model.Slug;

class CommentTest {

    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");

    private final Account author = new Account("xinyue", "鑫阅", Set.of(Role.AUTHOR), NOON);
    private final Article article = new Article(ArticleKind.ARTICLE, new Slug("a-b"), author, NOON);

    @Test
    void waitsAtFirstAndIsShownOnceItIsApproved() {
        var comment = comment("写得好", null);
        assertThat(comment.getStatus()).isEqualTo(TextStatus.WAITING);
        assertThat(comment.isShown()).isFalse();

        comment.stand(TextStatus.APPROVED);

        assertThat(comment.isShown()).isTrue();
    }

    @Test
    void anAnswerIsShownOnlyBelowWhatItAnswers() {
        var first = comment("一", null);
        var answer = comment("二", first);
        answer.stand(TextStatus.APPROVED);
        assertThat(answer.isShown()).isFalse();

        first.stand(TextStatus.APPROVED);
        assertThat(answer.isShown()).isTrue();

        first.stand(TextStatus.REJECTED);
        assertThat(answer.isShown()).isFalse();
    }

    @Test
    void anAnswerToAnAnswerJoinsTheSameThread() {
        var first = comment("一", null);
        var answer = comment("二", first);

        assertThat(comment("三", answer).getParent()).isSameAs(first);
    }

    @Test
    void theSameWordsFromTheSameAddressHaveTheSameFingerprintWhateverTheSpaces() {
        assertThat(sent("写得 好\n", "10.0.0.1").getFingerprint())
                .isEqualTo(sent(" 写得  好", "10.0.0.1").getFingerprint())
                .isNotEqualTo(sent("写得 好", "10.0.0.2").getFingerprint())
                .isNotEqualTo(sent("写得 不好", "10.0.0.1").getFingerprint());
    }

    @Test
    void theTokenItselfIsNotKept() {
        var token = SecretToken.random();
        var comment = comment("好", null);

        comment.sentBy(null, new Sender(token, "10.0.0.1"));

        assertThat(comment.getWriterTokenHash())
                .hasSize(64)
                .isEqualTo(token.hash())
                .isNotEqualTo(token.value());
    }

    private Comment sent(String body, String address) {
        var comment = comment(body, null);
        comment.sentBy(null, new Sender(SecretToken.random(), address));
        return comment;
    }

    private Comment comment(String body, Comment parent) {
        return new Comment(article, parent, "小满", body, NOON);
    }
}
