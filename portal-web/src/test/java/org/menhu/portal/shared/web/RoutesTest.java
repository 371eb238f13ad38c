package org.menhu.portal.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesTest {

    @Test
    void aKeptPageNamesTheParametersThatMakeAnotherPageOfIt() {
        assertThat(Routes.parametersOfKept("/article/hello")).hasValue(Set.of("comments", "reply"));
        assertThat(Routes.parametersOfKept("/")).hasValue(Set.of());
        assertThat(Routes.parametersOfKept("/archive/2026/11")).hasValue(Set.of("from"));
    }

    @Test
    void ofTwoAddressesThatShareAPageEachIsTold() {
        assertThat(Routes.find("/admin/articles")).hasValue(new Routes.Target("/admin/article/manage.xhtml", Map.of()));
        assertThat(Routes.find("/admin/pages"))
                .hasValue(new Routes.Target("/admin/article/manage.xhtml", Map.of("kind", "PAGE")));
    }

    @Test
    void aDotInAnAddressIsADot() {
        assertThat(Routes.find("/tag/cha/feed.atom"))
                .hasValue(new Routes.Target("/feed", Map.of("list", "tag", "name", "cha", "format", "atom")));
        assertThat(Routes.find("/feed.rss"))
                .hasValue(new Routes.Target("/feed", Map.of("list", "site", "format", "rss")));
        assertThat(Routes.find("/feedback")).isEmpty();
        assertThat(Routes.find("/feed")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/search",
                "/sign-in",
                "/admin",
                "/admin/articles",
                "/setup",
                "/nothing",
                "/media/a.jpg",
                "/api/v1/articles/1/views"
            })
    void whatDiffersByVisitorOrQuestionIsNotKept(String address) {
        assertThat(Routes.parametersOfKept(address)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/article/hello/",
                "//article/hello",
                "/article/%68ello",
                "/article/hello;v=1",
                "/article//hello",
                ""
            })
    void anotherSpellingOfAnAddressIsNoSecondKey(String address) {
        assertThat(Routes.parametersOfKept(address)).isEmpty();
    }
}
