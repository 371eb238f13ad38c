package org.menhu.portal.search.ejb;

/** The names of what the index holds of an article. */
final class SearchField {

    /** As a term, by which it is replaced and removed. */
    static final String KEY = "key";

    static final String ID = "id";
    static final String STAMP = "stamp";
    static final String PUBLISHED = "published";
    static final String CATEGORY = "category";

    /** The names of its tags, whole. */
    static final String TAG = "tag";

    static final String TITLE = "title";
    static final String SUMMARY = "summary";
    static final String BODY = "body";
    static final String TAGS = "tags";
    static final String AUTHOR = "author";

    /** The pinyin of title and tags from each character on, and their initials. */
    static final String PINYIN = "pinyin";

    static final String INITIALS = "initials";

    private SearchField() {}
}
