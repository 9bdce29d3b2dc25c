// SPDX-License-Identifier: MIT
#pragma once

#include "Catalogue.h"
#include "CheckReport.h"
#include "FoundSettings.h"
#include "PracticeServer.h"
#include "Setup.h"
#include "SetupWizard.h"

#include <QElapsedTimer>
#include <QTcpServer>

#include <functional>
#include <memory>

namespace Facteur {

class CompanionWindow;

/// Every page in the states that a person meets, one after the other, in a real wizard. No network: what a
/// test came to is given to the model as a value, and the running test waits for a server on loopback that
/// keeps silent.
class Scenes
{
public:
    /// Is shown each state in its turn. \a name: as "2-account-found"; \a window: the wizard, or one of its
    /// other windows.
    using Visit = std::function<void(const QString &name, QWidget &window)>;

    Scenes(QSize size, Visit visit);

    /// The second page, and what it leads to.
    void ofTheAccount();
    /// All pages.
    void all();
    /// What comes up above them: dialogs, an open list, a menu.
    void otherWindows();
    /// How many states could not be come to; each was named on standard error.
    [[nodiscard]] int failures() const { return m_failures; }

private:
    void begin(const QString &guide = QStringLiteral("windows-mail"),
        const QString &provider = QStringLiteral("ovh-ca"), const QStringList &packs = {});
    [[nodiscard]] SideReport side(
        Side which, std::optional<Cause> cause = {}, Step failed = Step::SignIn) const;
    /// Both servers' \a answer to the mail program's newest TLS.
    void noteTls(TlsAnswer answer);
    void show(
        Verdict verdict, const SideReport &incoming, const SideReport &outgoing, Page page = Page::Test);
    void welcome();
    void account();
    /// The second page of somebody at a provider of the catalogue.
    void signIn(const QString &provider, const QString &domain);
    /// The second page of marie@\a domain, before anything is known.
    void beginFinding(const QString &domain, const QString &guide = QStringLiteral("thunderbird"));
    /// What is known of \a domain when nobody answers.
    void known(const QString &domain, const QString &name);
    /// What a search for \a domain comes to: servers of \a host.
    static FoundSettings foundAt(Mechanism mechanism, const QString &domain, const QString &host);
    void take(const FoundSettings &found, const QString &name);
    /// What a search has come to, or would have.
    void findings();
    void stranger();
    void browserOnly();
    void protocol();
    void servers();
    void authentication();
    void test();
    /// A server that pauses before it greets.
    void slowGreeting();
    /// Where the words come with a button that does what they say.
    void advice();
    /// A server that keeps silent, while another setting answers.
    void offer();
    /// What was found out about the address stays, to the last page.
    void domain();
    static CompanionWindow *openCompanion();
    /// Every step of every guide: beside each page that it belongs to, and in the companion window.
    void guides();
    void settings();
    /// The pages that are not gone through by settings() and account().
    void practice();
    /// The pages with a pack, its brand, one that would replace something, and one that is broken.
    void packs();
    /// What comes from outside may be one word of any length: from a server, from whom it says that it is,
    /// from a pack, and from the clipboard.
    void longWords();
    void longPack();
    void largePicture();
    void keySheets();
    void question();
    void popups();

    Setup &model() { return *m_setup; }
    template <class T>
    T *find(const char *name)
    {
        return m_wizard->currentPage()->findChild<T *>(QString::fromLatin1(name));
    }
    void open(Page page) { m_wizard->goTo(page); }
    void visit(const QString &name) { m_visit(name, *m_wizard); }
    void visit(const QString &name, QWidget *window) { m_visit(name, *window); }
    void fail(const QString &what);

    QSize m_size;
    Visit m_visit;
    QTcpServer m_silence;
    QElapsedTimer m_time;
    std::chrono::milliseconds m_ahead{0}; ///< the model's clock, of m_time
    PracticeServer m_practice;
    std::unique_ptr<Setup> m_setup;
    std::unique_ptr<SetupWizard> m_wizard;
    int m_failures = 0;
};

} // namespace Facteur
