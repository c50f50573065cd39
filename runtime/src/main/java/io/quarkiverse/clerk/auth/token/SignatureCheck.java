package io.quarkiverse.clerk.auth.token;

import static io.quarkiverse.clerk.auth.AuthReason.TOKEN_INVALID_SIGNATURE;
import static io.quarkiverse.clerk.auth.AuthReason.TOKEN_VERIFICATION_FAILED;

import java.util.Set;

import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.ErrorCodes;
import org.jose4j.jwt.consumer.InvalidJwtException;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.auth.principal.DefaultJWTTokenParser;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.ParseException;

/** Has SmallRye JWT verify the signature, and nothing else: times and other claims are checked in milliseconds elsewhere. */
final class SignatureCheck {

    private static final DefaultJWTTokenParser PARSER = new DefaultJWTTokenParser();

    private SignatureCheck() {
    }

    static JwtClaims verify(Jwt jwt, SigningKey key, String algorithm) {
        try {
            return PARSER.parse(jwt.compact(), settings(key, algorithm)).getJwtClaims();
        } catch (ParseException e) {
            boolean signature = e.getCause() instanceof InvalidJwtException invalid
                    && invalid.hasErrorCode(ErrorCodes.SIGNATURE_INVALID);
            throw new Refused(signature ? TOKEN_INVALID_SIGNATURE : TOKEN_VERIFICATION_FAILED);
        }
    }

    private static JWTAuthContextInfo settings(SigningKey key, String algorithm) {
        var settings = new JWTAuthContextInfo(key.key(), null);
        settings.setSignatureAlgorithm(Set.of(SignatureAlgorithm.fromAlgorithm(algorithm)));
        settings.setRelaxVerificationKeyValidation(false);
        settings.setRequireNamedPrincipal(false);
        settings.setMaxTimeToLiveSecs(0L);
        settings.setExpGracePeriodSecs(Integer.MAX_VALUE);
        return settings;
    }
}
