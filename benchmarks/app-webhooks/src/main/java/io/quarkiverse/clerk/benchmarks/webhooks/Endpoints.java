package io.quarkiverse.clerk.benchmarks.webhooks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;

/** What webhooks are held against: resources that take the same requests, and believe whoever sends them. */
@Path("/")
public class Endpoints {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final OperatingSystemMXBean PROCESS = (OperatingSystemMXBean) ManagementFactory
            .getOperatingSystemMXBean();

    @Inject
    ObjectMapper mapper;

    @Inject
    Observed observed;

    /** Answers as soon as the body is there, from a worker thread, as a resource does that may block. */
    @POST
    @Path("/bare")
    public void bare(byte[] body) {
    }

    /** The same, after it has read the JSON. */
    @POST
    @Path("/parsed")
    public void parsed(byte[] body) throws IOException {
        mapper.readTree(body);
    }

    /** {@return how many events were observed, and the bytes and nanoseconds of all threads, those of HTTP included} */
    @GET
    @Path("/figures")
    public String figures() {
        return observed.count() + " " + Arrays.stream(THREADS.getThreadAllocatedBytes(THREADS.getAllThreadIds())).sum() + " "
                + PROCESS.getProcessCpuTime();
    }
}
