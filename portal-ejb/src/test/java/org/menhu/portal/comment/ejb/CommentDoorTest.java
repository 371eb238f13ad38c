package org.menhu.portal.comment.ejb;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.menhu.portal.shared.model.BusinessException;

class CommentDoorTest {

    private final CommentDoor door = new CommentDoor();

    @Test
    void anAddressThatSendsTooManyWaitsAndOthersDoNot() {
        for (var i = 0; i < 5; i++) {
            door.count("10.0.0.1");
        }

        assertThatThrownBy(() -> door.count("10.0.0.1"))
                .isInstanceOf(BusinessException.class)
                .hasMessage("comment.tooMany");
        assertThatNoException().isThrownBy(() -> door.count("10.0.0.2"));
    }
}
