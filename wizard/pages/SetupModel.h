// SPDX-License-Identifier: MIT
#pragma once

#include "Account.h"
#include "Catalogue.h"
#include "CheckReport.h"
#include "MailSettings.h"
#include "PackServers.h"
#include "SignInLog.h"
#include "TlsFindings.h"

#include <QObject>

#include <optional>

namespace Facteur {

/// The answers of the whole wizard, and what follows from them: the one thing that the pages share. Every
/// change tells itself through changed(); a change takes with it exactly what depended on it (a new address
/// its provider, a new protocol the incoming server, and any change of what is sent to a server the proof
/// that it works).
class SetupModel final : public QObject
{
    Q_OBJECT
public:
    explicit SetupModel(Catalogue catalogue, QObject *parent = nullptr);

    [[nodiscard]] const Catalogue &catalogue() const { return m_catalogue; }
    [[nodiscard]] const Account &account() const { return m_account; }
    [[nodiscard]] const Guide &guide() const; ///< the chosen mail program's, else the first
    [[nodiscard]] const Provider *provider() const; ///< nullptr: by hand
    /// What the connection test takes for the answers of now.
    [[nodiscard]] MailSettings mailSettings() const;

    /// The last test, as long as it was a test of just these settings; else nothing.
    [[nodiscard]] std::optional<CheckReport> report() const;
    void setReport(const CheckReport &report, const MailSettings &tested);
    void forgetReport();

    /// How far the settings of now are proven: what pages may claim, and no more.
    enum class Proof
    {
        NotTested,
        Failed,
        TlsTooOld, ///< works, but the servers want a newer TLS than the mail program usually speaks
        Unprotected, ///< works, but the mail program would send something readable by anyone on the way
        SendingUnproven, ///< no authentication, and no refusal up to MAIL FROM: servers may still refuse
                         ///< later
        TlsUnproven, ///< works, but whether the mail program's old TLS is enough is not known (yet)
        BoxUnknown, ///< works, if the program's SSL box does on this port what it is assumed to do
        Proven,
    };
    [[nodiscard]] Proof proof() const;
    [[nodiscard]] const TlsFindings &tlsFindings() const { return m_tlsFindings; }
    void noteTls(const Endpoint &endpoint, TlsVersion newest, TlsAnswer answer);
    /// True where the servers have just refused these very names and passwords: not to be tried again without
    /// a word.
    [[nodiscard]] bool wasRejected(Side side) const;
    /// How often a password has been sent for these user names since the program was started: incoming and
    /// outgoing count one each, as both may be one server.
    [[nodiscard]] int attempts() const;
    /// Puts the remedy of \a side into the answers, where the mail program can be set so; false (and no
    /// change) where it cannot.
    bool applyRemedy(Side side);
    /// What applyRemedy() would set.
    [[nodiscard]] std::optional<ServerAnswer> remedyFor(Side side) const;
    /// True where a server of the catalogue is set for \a side.
    [[nodiscard]] bool isServerOfCatalogue(Side side) const;

    /// The servers of now that the person has to agree to before a password goes there.
    [[nodiscard]] QList<PackServer> serversToAgree() const;
    void agreeToServers();
    /// Replaces what \a pack would replace: the person agreed. Not during practice.
    void replaceBy(const QString &pack);

    void setGuide(const QString &id);
    void setDisplayName(const QString &name);
    /// A new address forgets its provider; the user name follows as long as it was the address.
    void setEmailAddress(const QString &address);
    void setPassword(const QString &password);
    /// \a id empty: by hand. A new provider fills in its servers.
    void setProvider(const QString &id);
    void setProtocol(Protocol protocol);
    void setLeaveCopy(bool leave);
    void setServer(Side side, const ServerAnswer &answer);
    void setUserName(const QString &userName);
    void setOutgoingAuthentication(bool on);
    void setSameCredentials(bool same);
    void setOutgoingUserName(const QString &userName);
    void setOutgoingPassword(const QString &password);

    /// What the provider recommends for \a side; without one, an empty name and the registered port.
    [[nodiscard]] ServerAnswer recommended(Side side) const;
    [[nodiscard]] bool isRecommended() const; ///< both sides are as recommended
    void recommend();

    /// The port that goes with the box: the provider's own for its server, else the registered one.
    [[nodiscard]] quint16 portFor(Side side, bool ssl) const;
    /// What does not fit about the port of \a side; nothing for a port that the provider itself gives.
    [[nodiscard]] std::optional<PortAdvice> portAdvice(Side side) const;

    /// Practice: \a provider is the practice server; the account becomes \a account. The person's own answers
    /// are kept aside.
    void beginPractice(const Provider &provider, const Account &account);
    void endPractice();
    [[nodiscard]] bool isPractice() const { return m_own.has_value(); }
    /// The person's own answers, while practising, too.
    [[nodiscard]] const Account &ownAccount() const { return m_own ? m_own->account : m_account; }

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] Protocol protocolOf(Side side) const;
    [[nodiscard]] TlsAnswer tlsAnswer(const CheckReport &report) const;
    [[nodiscard]] bool isBoxUnknown() const;
    /// The edit that a side's password came from.
    [[nodiscard]] int passwordEdit(Side side) const;
    void noteSignIn(const SideReport &report, const MailSettings &tested);
    ServerAnswer &answer(Side side)
    {
        return side == Side::Incoming ? m_account.incoming : m_account.outgoing;
    }
    [[nodiscard]] const ServerAnswer &answer(Side side) const
    {
        return side == Side::Incoming ? m_account.incoming : m_account.outgoing;
    }
    template <class T>
    void assign(T &member, const T &value);

    Catalogue m_catalogue;
    Account m_account;
    std::optional<ServerAnswer> m_otherIncoming; ///< as it was left with the other protocol
    /// A test, and what it was a test of.
    struct Tested
    {
        CheckReport report;
        MailSettings settings;
    };
    /// What is kept aside while practising.
    struct Own
    {
        Account account;
        Catalogue catalogue;
        std::optional<Tested> tested;
    };
    std::optional<Own> m_own;
    std::optional<Tested> m_tested;
    SignInLog m_signIns;
    static constexpr int anotherEdit = -1; ///< of a password that has been changed since
    int m_edits = 0; ///< of passwords, each with a number of its own
    int m_passwordEdit = 0;
    int m_outgoingPasswordEdit = 0;
    TlsFindings m_tlsFindings;
    PackServers m_packServers;
};

} // namespace Facteur
