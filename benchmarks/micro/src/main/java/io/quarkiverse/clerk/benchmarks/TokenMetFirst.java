package io.quarkiverse.clerk.benchmarks;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.GeneralSecurityException;
import java.security.Signature;
import java.text.ParseException;
import java.util.Base64;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.SignedJWT;

import io.smallrye.jwt.auth.principal.DefaultJWTParser;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;

/** A request with a session token that is seen for the first time: nothing is remembered. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class TokenMetFirst {

    private final Instance instance = new Instance();
    private final String token = instance.token();
    private final String authorization = "Bearer " + token;
    private final byte[] signed = token.substring(0, token.lastIndexOf('.')).getBytes(US_ASCII);
    private final byte[] signature = Base64.getUrlDecoder().decode(token.substring(token.lastIndexOf('.') + 1));
    private final Clerk clerk = new Clerk(instance, 0);
    private final OfficialSdk officialSdk = new OfficialSdk(instance);
    private final DefaultJWTParser smallryeJwt = new DefaultJWTParser(
            new JWTAuthContextInfo(instance.publicKey(), Instance.ISSUER));
    private final RSASSAVerifier nimbus = new RSASSAVerifier(instance.publicKey());

    /** No more than the signature: what nobody can do without. */
    @Benchmark
    public boolean javaSecuritySignature() throws GeneralSecurityException {
        var verifier = Signature.getInstance("SHA256withRSA");
        verifier.initVerify(instance.publicKey());
        verifier.update(signed);
        return verifier.verify(signature);
    }

    @Benchmark
    public Object quarkusClerk() {
        return clerk.authenticate(authorization);
    }

    @Benchmark
    public Object clerkBackendApi() {
        return officialSdk.authenticate(authorization);
    }

    @Benchmark
    public Object smallryeJwtParse() throws io.smallrye.jwt.auth.principal.ParseException {
        return smallryeJwt.parse(token);
    }

    @Benchmark
    public Object nimbusJoseJwt() throws ParseException, JOSEException {
        var jwt = SignedJWT.parse(token);
        if (!jwt.verify(nimbus)) {
            throw new IllegalStateException("not verified");
        }
        return jwt.getJWTClaimsSet();
    }
}
