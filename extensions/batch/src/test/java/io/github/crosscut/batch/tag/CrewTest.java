package io.github.crosscut.batch.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CrewTest {

    private static final List<Integer> NUMBERS = IntStream.range(0, 50).boxed().toList();

    @Test
    void everyItemIsWorkedOnAndNoMoreAtATimeThanMembers() throws IOException {
        var busy = new AtomicInteger();
        var most = new AtomicInteger();
        Map<Integer, Integer> squares = new HashMap<>();
        new Crew(3, Duration.ofMinutes(1))
                .<Integer, Integer>work(
                        NUMBERS,
                        it -> {
                            most.accumulateAndGet(busy.incrementAndGet(), Math::max);
                            busy.decrementAndGet();
                            return it * it;
                        },
                        done -> squares.put(done.item(), done.result()));

        assertThat(squares).hasSize(50).containsEntry(7, 49);
        assertThat(most.get()).isBetween(1, 3);
    }

    @Test
    void whatNeverEndsIsGivenUpAndTheRestIsDone() throws IOException {
        Map<Integer, Throwable> faults = new HashMap<>();
        var done = new AtomicInteger();
        new Crew(2, Duration.ofMillis(300))
                .<Integer, Integer>work(List.of(1, 2, 3, 4), CrewTest::endlessForOdd, finished -> {
                    if (finished.fault() == null) {
                        done.incrementAndGet();
                    } else {
                        faults.put(finished.item(), finished.fault());
                    }
                });

        assertThat(done.get()).isEqualTo(2);
        assertThat(faults).containsOnlyKeys(1, 3).allSatisfy((item, fault) -> assertThat(fault)
                .isInstanceOf(Crew.OutOfTime.class));
    }

    private static Integer endlessForOdd(Integer item) throws InterruptedException {
        if (item % 2 == 1) {
            Thread.sleep(Duration.ofMinutes(5).toMillis());
        }
        return item;
    }

    @Test
    void errorsOfAllKindsAreHandedOn() throws IOException {
        Map<Integer, Throwable> faults = new HashMap<>();
        new Crew(1, Duration.ofMinutes(1))
                .<Integer, Integer>work(
                        List.of(1),
                        it -> {
                            throw new StackOverflowError();
                        },
                        done -> faults.put(done.item(), done.fault()));

        assertThat(faults.get(1)).isInstanceOf(StackOverflowError.class);
    }

    @Test
    void aSinkThatFailsEndsTheWork() {
        assertThatThrownBy(() -> new Crew(2, Duration.ofMinutes(1)).<Integer, Integer>work(NUMBERS, it -> it, done -> {
                    throw new IOException("full");
                }))
                .hasMessage("full");
    }

    @Test
    void whatWantsMoreMemoryThanThereIsBesideOthersIsWorkedOnAlone() throws IOException {
        var busy = new AtomicInteger();
        var tries = new AtomicInteger();
        var together = new CountDownLatch(3);
        var results = new ArrayList<Crew.Finished<Integer, Integer>>();
        new Crew(3, Duration.ofMinutes(1))
                .<Integer, Integer>work(
                        List.of(1, 2, 3),
                        it -> {
                            tries.incrementAndGet();
                            boolean alone = busy.incrementAndGet() == 1;
                            together.countDown();
                            together.await();
                            busy.decrementAndGet();
                            if (!alone) {
                                throw new OutOfMemoryError();
                            }
                            return it;
                        },
                        results::add);

        assertThat(results).hasSize(3).allMatch(it -> it.fault() == null);
        assertThat(tries).hasValue(5);
    }
}
