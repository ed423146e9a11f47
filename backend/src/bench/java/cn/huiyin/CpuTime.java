package cn.huiyin;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * What an operation costs in CPU, however busy the machine is: of the thread that does it, and of the whole process with the
 * collector and the compiler. {@code -prof cn.huiyin.CpuTime}
 */
public class CpuTime implements InternalProfiler {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private long workers;
    private long process;

    @Override
    public String getDescription() {
        return "CPU time of the working thread and of the process, per operation";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        workers = workers();
        process = PROCESS.getProcessCpuTime();
    }

    @Override
    public List<Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double thousands = 1_000.0 * result.getMetadata().getAllOps();
        return List.of(
                new ScalarResult("cpu.thread", (workers() - workers) / thousands, "us/op", AggregationPolicy.AVG),
                new ScalarResult(
                        "cpu.process",
                        (PROCESS.getProcessCpuTime() - process) / thousands,
                        "us/op",
                        AggregationPolicy.AVG));
    }

    private static long workers() {
        long sum = 0;
        for (ThreadInfo thread : THREADS.getThreadInfo(THREADS.getAllThreadIds())) {
            if (thread != null && thread.getThreadName().contains("jmh-worker")) {
                sum += Math.max(0, THREADS.getThreadCpuTime(thread.getThreadId()));
            }
        }
        return sum;
    }
}
