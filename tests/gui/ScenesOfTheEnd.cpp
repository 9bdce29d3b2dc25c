// SPDX-License-Identifier: MIT
#include "CompanionWindow.h"
#include "Scenes.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Facteur {

CompanionWindow *Scenes::openCompanion()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (auto *companion = qobject_cast<CompanionWindow *>(window); companion && companion->isVisible())
            return companion;
    }
    qFatal("the companion window does not open");
}

void Scenes::guides()
{
    begin();
    const QList<Guide> guides = model().catalogue().guides();
    for (const Guide &guide : guides) {
        begin(guide.id, guide.id == u"windows-8"_s ? u"ovh-eu"_s : u"ovh-ca"_s);
        const QString name = u"guide-%1-"_s.arg(guide.id);
        for (const Page page : {Page::Account, Page::Protocol, Page::Servers, Page::Authentication}) {
            open(page);
            visit(name + idOf(page));
        }
        noteTls(TlsAnswer::Speaks);
        show(Verdict::Works, side(Side::Incoming), side(Side::Outgoing), Page::Settings);
        visit(u"7-settings-"_s + guide.id);
        auto *companion = find<QPushButton>("companion");
        if (!companion->isVisible())
            continue;
        companion->click();
        CompanionWindow *window = openCompanion();
        for (const GuideStep &step : guide.steps) {
            visit(name + u"step-"_s + step.id, window);
            window->findChild<QPushButton *>(u"next"_s)->click();
        }
    }
}

void Scenes::settings()
{
    begin();
    noteTls(TlsAnswer::TooOld);
    show(Verdict::Works, side(Side::Incoming), side(Side::Outgoing), Page::Settings);
    visit(u"7-settings-too-old"_s);
    noteTls(TlsAnswer::Unknown);
    visit(u"7-settings-old-tls"_s);
    begin();
    open(Page::Settings);
    visit(u"7-settings-not-tested"_s);
    show(Verdict::Outgoing, side(Side::Incoming), side(Side::Outgoing, Cause::TcpTimeout, Step::Connect),
        Page::Settings);
    visit(u"7-settings-failed"_s);
    if (auto *showMe = find<QPushButton>("showMe"); showMe->isVisible())
        showMe->click();
    visit(u"7-settings-guide"_s);
    begin(u"windows-8"_s);
    show(Verdict::Password, side(Side::Incoming, Cause::AuthRejected),
        side(Side::Outgoing, Cause::AuthRejected), Page::Settings);
    visit(u"7-settings-gone-failed"_s);
}

void Scenes::practice()
{
    begin();
    m_wizard->practise(Scenario::AllWorks);
    for (const Page page : {Page::Protocol, Page::Servers, Page::Authentication, Page::Settings}) {
        open(page);
        visit(u"%1-%2-practice"_s.arg(static_cast<int>(page) + 1).arg(idOf(page)));
    }
}

void Scenes::packs()
{
    const QString potager = QStringLiteral(FACTEUR_TEST_PACKS "/potager");
    const QString replacing = QStringLiteral(FACTEUR_TEST_PACKS "/replacing");
    begin(u"binette"_s, u"potager"_s, {potager});
    visit(u"8-pack-welcome"_s);
    open(Page::Account);
    visit(u"8-pack-account"_s);
    model().setProvider({});
    model().setEmailAddress(u"marie@jardin.example"_s);
    QTest::qWait(300);
    model().setProvider(u"potager"_s);
    visit(u"8-pack-account-chosen"_s);
    open(Page::Servers);
    visit(u"8-pack-servers"_s);
    open(Page::Test);
    visit(u"8-pack-test-agree"_s);
    show(Verdict::Incoming, side(Side::Incoming, Cause::TcpRefused, Step::Connect), side(Side::Outgoing));
    visit(u"8-pack-test-failed"_s);
    show(Verdict::Works, side(Side::Incoming), side(Side::Outgoing), Page::Settings);
    visit(u"8-pack-settings"_s);
    begin(u"windows-mail"_s, u"ovh-ca"_s, {potager, replacing});
    visit(u"8-pack-replaces"_s);
    QTest::mouseClick(find<QPushButton>("usePack"), Qt::LeftButton);
    find<QWidget>("packProblems")->findChild<QPushButton *>()->click();
    visit(u"8-pack-replaced"_s);
}

} // namespace Facteur
