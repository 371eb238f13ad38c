package org.menhu.portal.article.model;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.menhu.portal.shared.model.Slug;

class CategoryTest {

    @Test
    void aCategoryCannotStandBelowItself() {
        var parent = new Category("百科", new Slug("baike"));
        var child = new Category("历史", new Slug("lishi"));
        child.moveTo(parent, 0);

        assertThatThrownBy(() -> parent.moveTo(child, 0)).hasMessage("article.categoryInItself");
    }
}
