package io.tif1.cdn.internal.http;

import java.security.cert.CertificateException;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;

/** Words why a certificate is refused; what was decided stays decided. */
final class Refusals {
    private static final int DNS = 2;
    private static final int ADDRESS = 7;
    private static final int NAMED = 4;

    private final Instant now;

    Refusals(Instant now) {
        this.now = now;
    }

    /**
     * Returns the refusal, worded.
     *
     * @param chain the server's own certificate first
     * @param trusted whether it would be trusted under another name
     */
    CertificateException explain(
            X509Certificate[] chain, boolean trusted, CertificateException cause) {
        return refusal(chain[0], trusted).after(cause);
    }

    private Refusal refusal(X509Certificate own, boolean trusted) {
        if (!now.isBefore(own.getNotAfter().toInstant())) {
            return new Refusal("it ended on " + day(own.getNotAfter()), "its owner must renew it");
        }
        if (now.isBefore(own.getNotBefore().toInstant())) {
            return new Refusal(
                    "it begins on " + day(own.getNotBefore()), "check this machine's clock");
        }
        if (trusted) {
            return new Refusal("it is for " + names(own), "use a name that it is for");
        }
        boolean selfSigned = own.getSubjectX500Principal().equals(own.getIssuerX500Principal());
        return new Refusal(
                selfSigned ? "it vouches for itself" : "nobody known vouches for it",
                "if it is yours, name its PEM file in the setting trust");
    }

    private static LocalDate day(Date date) {
        return LocalDate.ofInstant(date.toInstant(), ZoneOffset.UTC);
    }

    private static String names(X509Certificate certificate) {
        try {
            Collection<List<?>> all = certificate.getSubjectAlternativeNames();
            String names = all == null ? "" : names(all);
            return names.isEmpty() ? "no host name at all" : names + " only";
        } catch (CertificateParsingException e) {
            return "names that cannot be read";
        }
    }

    private static String names(Collection<List<?>> all) {
        return all.stream()
                .filter(name -> List.<Object>of(DNS, ADDRESS).contains(name.get(0)))
                .limit(NAMED)
                .map(name -> String.valueOf(name.get(1)))
                .collect(Collectors.joining(", "));
    }
}
