package io.tif1.cdn.internal.http;

import java.net.Socket;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedTrustManager;

/** Decides as another does, in every case, and says why in words where that one refuses. */
final class ExplainingTrust extends X509ExtendedTrustManager {
    private final X509ExtendedTrustManager judge;
    private final Refusals refusals;

    ExplainingTrust(X509ExtendedTrustManager judge, Instant now) {
        this.judge = judge;
        this.refusals = new Refusals(now);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine)
            throws CertificateException {
        try {
            judge.checkServerTrusted(chain, type, engine);
        } catch (CertificateException e) {
            throw refusals.explain(chain, isTrustedForSomeName(chain, type), e);
        }
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket)
            throws CertificateException {
        try {
            judge.checkServerTrusted(chain, type, socket);
        } catch (CertificateException e) {
            throw refusals.explain(chain, isTrustedForSomeName(chain, type), e);
        }
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type)
            throws CertificateException {
        try {
            judge.checkServerTrusted(chain, type);
        } catch (CertificateException e) {
            throw refusals.explain(chain, false, e);
        }
    }

    /** Without a connection, nobody compares names. */
    private boolean isTrustedForSomeName(X509Certificate[] chain, String type) {
        try {
            judge.checkServerTrusted(chain, type);
            return true;
        } catch (CertificateException refusedAnyway) {
            return false;
        }
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine)
            throws CertificateException {
        judge.checkClientTrusted(chain, type, engine);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket)
            throws CertificateException {
        judge.checkClientTrusted(chain, type, socket);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type)
            throws CertificateException {
        judge.checkClientTrusted(chain, type);
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return judge.getAcceptedIssuers();
    }
}
