package org.menhu.portal.screening.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.util.Collection;
import java.util.List;

/** The words of a rule, as they were at one time. Never changed; wordings of a rule that differ in other things share it. */
@Entity
@Table(name = "screening_word_list")
public class WordList {

    /** Characters a word. */
    public static final int LONGEST_WORD = 64;

    public static final int MOST_WORDS = 200_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    /** One a line. */
    @Lob
    @Column(name = "words", nullable = false)
    @NotNull
    private String words;

    @Column(name = "word_count", nullable = false)
    private int count;

    protected WordList() {}

    public WordList(Collection<String> words) {
        this.words = String.join("\n", words);
        this.count = words.size();
    }

    public List<String> words() {
        return words.lines().toList();
    }

    public int getCount() {
        return count;
    }
}
