package org.menhu.portal.search.ejb;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.menhu.portal.shared.model.ChangeHeard;

/** With a real index, and a task that says what it was told to do instead of asking a database. */
class SearchFollowerTest {

    @TempDir
    private Path folder;

    private final SearchIndex index = new SearchIndex();
    private final Deque<Runnable> threads = new ArrayDeque<>();
    private final List<String> done = new ArrayList<>();
    private final SearchFollower follower = new SearchFollower();
    private RuntimeException failure;

    private final SearchTask task = new SearchTask() {
        @Override
        public void follow(List<Long> articleIds) {
            say("follow " + articleIds);
        }

        @Override
        public long compare(long first) {
            say("compare " + first);
            return first < 2000 ? first + 1000 : DONE;
        }
    };

    @BeforeEach
    void wire() throws ReflectiveOperationException {
        index.open(folder);
        set("index", index);
        set("task", task);
        set(
                "executor",
                Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {ManagedExecutorService.class},
                        (self, method, given) -> {
                            threads.add((Runnable) given[0]);
                            return null;
                        }));
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void allIsComparedOnceAtTheStartAndTheIndexIsCompleteThen() {
        ticks();

        assertThat(done).containsExactly("compare 0", "compare 1000", "compare 2000");
        assertThat(index.isComplete()).isTrue();
        ticks();
        assertThat(done).hasSize(3);
    }

    @Test
    void whatChangesIsTakenInBeforeTheNextStretchIsCompared() {
        follower.hear(changed(7));
        follower.hear(changed(8));
        works();

        assertThat(done).startsWith("follow [7, 8]", "compare 0");
    }

    @Test
    void afterAChangeOfManyAllAreComparedAgain() {
        ticks();
        done.clear();
        follower.hear(new ChangeHeard(Set.of(), Set.of(), false));
        ticks();
        assertThat(done).isEmpty();

        follower.hear(new ChangeHeard(Set.of(), Set.of(), true));
        ticks();
        assertThat(done).startsWith("compare 0");
    }

    @Test
    void aStepThatFailsIsTriedAgainWhereItWas() {
        follower.hear(changed(7));
        failure = new IllegalStateException("the database is away");
        works();
        assertThat(done).containsExactly("follow [7]");

        failure = null;
        ticks();
        assertThat(done).startsWith("follow [7]", "follow [7]", "compare 0");
    }

    @Test
    void nothingIsBegunAfterTheEnd() throws InterruptedException {
        follower.end();
        follower.hear(changed(7));
        ticks();

        assertThat(done).isEmpty();
        assertThat(index.isOpen()).isFalse();
    }

    private void say(String what) {
        done.add(what);
        if (failure != null) {
            throw failure;
        }
    }

    private void ticks() {
        follower.tick();
        works();
    }

    private void works() {
        while (!threads.isEmpty()) {
            threads.remove().run();
        }
    }

    private static ChangeHeard changed(long articleId) {
        return new ChangeHeard(Set.of(), Set.of(articleId), false);
    }

    private void set(String field, Object value) throws ReflectiveOperationException {
        var declared = SearchFollower.class.getDeclaredField(field);
        declared.setAccessible(true);
        declared.set(follower, value);
    }
}
