// SPDX-License-Identifier: MIT
#pragma once

#include "Account.h"
#include "Answers.h"
#include "Catalogue.h"
#include "CheckReport.h"
#include "Exercise.h"
#include "MailSettings.h"
#include "OwnAnswers.h"
#include "ProgramPlaces.h"
#include "Proof.h"
#include "TestSession.h"
#include "TlsFindings.h"

#include <QObject>

#include <memory>
#include <optional>

namespace Facteur {

class ProviderSearch;
class TlsWatch;
struct Outside;

/// The answers of the whole wizard, and what follows from them: the one thing that the pages share. Every
/// change tells itself through changed(); a change takes with it exactly what depended on it (a new domain
/// its provider, a new protocol the incoming server, and any change of what is sent to a server the proof
/// that it works).
class Setup final : public QObject
{
    Q_OBJECT
public:
    explicit Setup(Catalogue catalogue);
    Setup(Catalogue catalogue, const Outside &outside);
    ~Setup() override;

    [[nodiscard]] const Catalogue &catalogue() const { return m_catalogue; }
    [[nodiscard]] const Account &account() const { return m_account; }
    /// Of the mail program, or the general one as long as none is chosen.
    [[nodiscard]] const Guide &guide() const { return Answers::guide(m_account, m_catalogue); }
    [[nodiscard]] bool hasProgram() const { return m_catalogue.guide(m_account.guideId) != nullptr; }
    /// The ids of the guides whose program is on this computer.
    [[nodiscard]] const QStringList &foundPrograms() const { return m_foundPrograms; }
    /// This computer's; nothing: none that we know.
    [[nodiscard]] std::optional<System> system() const { return m_places.system; }
    [[nodiscard]] const Provider *provider() const { return Answers::provider(m_account, m_catalogue); }
    [[nodiscard]] MailSettings mailSettings() const { return Answers::mailSettings(m_account, m_catalogue); }

    [[nodiscard]] TestSession &session() const { return *m_session; }
    [[nodiscard]] ProviderSearch &search() const { return *m_search; }

    /// A test of the answers of now. \a unprotected: the person agrees, for this test, to an unprotected
    /// sign-in on the side that has just asked for it.
    [[nodiscard]] TestRequest testRequest(bool unprotected = false) const;
    /// The last test, as long as it was a test of just these settings; else nothing.
    [[nodiscard]] std::optional<CheckReport> report() const;
    /// \a report: come to elsewhere than in the session.
    void setReport(const CheckReport &report, const MailSettings &tested);
    void forgetReport() { take(std::nullopt); }
    [[nodiscard]] Proof proof() const;
    /// Asks the servers that passed for the chosen mail program's newest TLS, where that is not known.
    void askForTls();
    void noteTls(const Endpoint &endpoint, TlsVersion newest, TlsAnswer answer)
    {
        m_tlsFindings.note(endpoint, newest, answer);
        Q_EMIT changed();
    }
    /// The side whose password is to be typed again, if any.
    [[nodiscard]] std::optional<Side> passwordToRetype() const
    {
        return m_session->toRetype(testRequest(), report());
    }
    void retypePassword(Side side, const QString &password);
    /// How often a password has left for the user names of now, since the program was started.
    [[nodiscard]] int attempts() const
    {
        return m_session->attempts({m_account.userName, m_account.effectiveOutgoingUserName()});
    }

    /// What applyRemedy() would set: another setting that works, where the mail program can be set so.
    [[nodiscard]] std::optional<ServerAnswer> remedyFor(Side side) const;
    void applyRemedy(Side side);
    /// True where an unprotected sign-in may be agreed to: asked for, and not by a server of the catalogue.
    [[nodiscard]] bool mayAgreeToUnprotected() const
    {
        return Answers::mayAgreeToUnprotected(report(), m_account, m_catalogue);
    }

    [[nodiscard]] QList<Stranger> strangers() const { return m_consent.strangers(m_account, m_catalogue); }
    void agreeToServers()
    {
        m_consent.agree(m_account, m_catalogue);
        Q_EMIT changed();
    }
    [[nodiscard]] bool wereServersTypedForAddress() const { return m_consent.wereTypedFor(m_account); }
    /// Replaces what \a pack would replace: the person agreed. Not during practice.
    void replaceBy(const QString &pack);

    void setGuide(const QString &id);
    void setDisplayName(const QString &name) { assign(m_account.displayName, name); }
    /// A new domain forgets its provider; the user name follows as long as it was the address.
    void setEmailAddress(const QString &address);
    void setPassword(const QString &password);
    /// \a id empty: by hand. A new provider fills in its servers.
    void setProvider(const QString &id);
    /// As setProvider(), with one that is not in the catalogue (FoundServers.h).
    void useFound(const Provider &provider);
    void setProtocol(Protocol protocol);
    void setLeaveCopy(bool leave) { assign(m_account.leaveCopy, leave); }
    void setServer(Side side, const ServerAnswer &answer);
    void setUserName(const QString &userName) { assign(m_account.userName, userName); }
    void setOutgoingAuthentication(bool on) { assign(m_account.outgoingAuthentication, on); }
    /// Outgoing authentication, with the incoming name and password where no other ones were typed.
    void authenticate() { assign(m_account, Answers::withAuthentication(m_account)); }
    void setSameCredentials(bool same) { assign(m_account.sameCredentials, same); }
    void setOutgoingUserName(const QString &userName) { assign(m_account.outgoingUserName, userName); }
    void setOutgoingPassword(const QString &password);

    [[nodiscard]] ServerAnswer recommended(Side side) const
    {
        return Answers::recommended(m_account, m_catalogue, side);
    }
    [[nodiscard]] bool isRecommended() const ///< both sides are as recommended
    {
        return m_account == Answers::recommended(m_account, m_catalogue);
    }
    void recommend();
    void tickSsl(Side side) { setServer(side, Answers::withSsl(m_account, m_catalogue, side)); }
    [[nodiscard]] quint16 portFor(Side side, bool ssl) const
    {
        return Answers::port(m_account, m_catalogue, side, ssl);
    }
    [[nodiscard]] std::optional<PortAdvice> portAdvice(Side side) const
    {
        return Answers::portAdvice(m_account, m_catalogue, side);
    }

    /// Practice: provider and account are those of \a exercise. The person's own answers are kept aside.
    void beginPractice(const Exercise &exercise);
    void endPractice();
    /// Nothing: no practice.
    [[nodiscard]] std::optional<Scenario> exercise() const
    {
        return m_own ? std::optional(m_own->exercise.scenario) : std::nullopt;
    }
    [[nodiscard]] bool isPractice() const { return m_own.has_value(); }
    /// Of the person's own answers, which wait while practising.
    [[nodiscard]] bool wouldLoseSomething() const
    {
        return Answers::wouldLoseSomething(m_own ? m_own->account : m_account);
    }

Q_SIGNALS:
    void changed();

private:
    void lookForPrograms();
    void take(const std::optional<TestedSettings> &tested);
    [[nodiscard]] TlsAnswer tlsAnswer(const CheckReport &report) const;
    template <class T>
    void assign(T &member, const T &value)
    {
        if (member == value)
            return;
        member = value;
        Q_EMIT changed();
    }

    /// The servers that are tested from now on are others, whatever their names.
    void turnTo(const TlsFindings &tlsFindings, const QList<Endpoint> &tried);

    Catalogue m_catalogue;
    ProgramPlaces m_places;
    QStringList m_foundPrograms; ///< looked for once, and when guides are replaced
    Account m_account;
    std::optional<ServerAnswer> m_otherIncoming; ///< as it was left with the other protocol
    std::optional<Account> m_byHand; ///< as it was left when a provider was chosen
    std::optional<OwnAnswers> m_own; ///< while practising
    std::optional<TestedSettings> m_tested;
    int m_edits = 0; ///< of passwords, each with a number of its own (SignInLog)
    int m_passwordEdit = 0;
    int m_outgoingPasswordEdit = 0;
    TlsFindings m_tlsFindings;
    Consent m_consent;
    std::unique_ptr<TestSession> m_session;
    std::unique_ptr<ProviderSearch> m_search;
    std::unique_ptr<TlsWatch> m_tlsWatch;
};

} // namespace Facteur
