package io.quarkiverse.clerk.auth.token;

import static io.quarkiverse.clerk.auth.AuthReason.TOKEN_INVALID_SIGNATURE;
import static io.quarkiverse.clerk.auth.AuthReason.TOKEN_VERIFICATION_FAILED;

import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.lang.JoseException;

/**
 * Has jose4j verify the signature, and nothing else: times and other claims are checked in milliseconds elsewhere. The parser
 * of SmallRye JWT, which stands on jose4j, would check them too, by its own rules and the machine's clock.
 */
final class SignatureCheck {

    private SignatureCheck() {
    }

    static JwtClaims verify(Jwt jwt, SigningKey key, String algorithm) {
        try {
            var signature = new JsonWebSignature();
            signature.setAlgorithmConstraints(new AlgorithmConstraints(ConstraintType.PERMIT, algorithm));
            signature.setCompactSerialization(jwt.compact());
            signature.setKey(key.key());
            Refused.unless(signature.verifySignature(), TOKEN_INVALID_SIGNATURE);
            return JwtClaims.parse(signature.getPayload());
        } catch (JoseException | InvalidJwtException e) {
            throw new Refused(TOKEN_VERIFICATION_FAILED);
        }
    }
}
