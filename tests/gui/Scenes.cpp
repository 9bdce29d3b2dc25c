// SPDX-License-Identifier: MIT
#include "Scenes.h"

#include "Outside.h"
#include "ProviderSearch.h"
#include "SideReports.h"
#include "Style.h"
#include "Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTextStream>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Facteur {

Scenes::Scenes(QSize size, Visit visit)
    : m_size(size)
    , m_visit(std::move(visit))
{
    m_silence.listen(QHostAddress::LocalHost);
    m_time.start();
}

void Scenes::ofTheAccount()
{
    account();
    findings();
}

void Scenes::all()
{
    welcome();
    ofTheAccount();
    protocol();
    servers();
    authentication();
    test();
    advice();
    offer();
    domain();
    settings();
    practice();
    guides();
    packs();
    longWords();
    longPack();
}

void Scenes::fail(const QString &what)
{
    QTextStream(stderr) << what << '\n';
    ++m_failures;
}

void Scenes::begin(const QString &guide, const QString &provider, const QStringList &packs)
{
    Catalogue catalogue = Catalogue::load(u":/packs"_s);
    for (const QString &pack : packs)
        catalogue.add(pack);
    const Brand *brand = catalogue.brand();
    Theme::setAccents(
        QColor(brand ? brand->accent : QString()), QColor(brand ? brand->accentDark : QString()));
    Style::install();
    m_wizard.reset();
    m_practice.stop();
    const auto clock = [this] { return std::chrono::milliseconds(m_time.elapsed()) + m_ahead; };
    SearchOptions search;
    search.nameserver = QHostAddress(u"127.255.255.254"_s); // nobody is there: what is found is given
    ProgramPlaces places;
    places.system = System::Windows;
    m_setup = std::make_unique<Setup>(catalogue, Outside{{}, search, clock, places});
    m_wizard = std::make_unique<SetupWizard>(*m_setup, m_practice);
    m_wizard->resize(m_size);
    Setup &model = *m_setup;
    model.setGuide(guide);
    model.setDisplayName(u"Marie Tremblay"_s);
    model.setEmailAddress(u"marie@jardin-boreal.ca"_s);
    model.setPassword(u"not a real one"_s);
    model.setProvider(provider);
    m_wizard->show();
}

SideReport Scenes::side(Side which, std::optional<Cause> cause, Step failed) const
{
    return sideReport(*m_setup, which, cause, failed);
}

void Scenes::noteTls(TlsAnswer answer)
{
    const MailSettings settings = model().mailSettings();
    for (const Endpoint &endpoint : {settings.incoming.endpoint, settings.outgoing.endpoint})
        model().noteTls(endpoint, model().guide().newestTls.value_or(TlsVersion::Tls13), answer);
}

void Scenes::show(Verdict verdict, const SideReport &incoming, const SideReport &outgoing, Page page)
{
    model().setReport(
        {verdict, incoming, outgoing, QDateTime(QDate(2026, 3, 14), QTime(14, 32))}, model().mailSettings());
    open(page);
}

void Scenes::welcome()
{
    begin(u"thunderbird"_s);
    visit(u"1-welcome"_s);
    find<QPushButton>("morePrograms")->click();
    find<QToolButton>("whichVariant")->click();
    visit(u"1-welcome-unfolded"_s);
    find<QLineEdit>("findProgram")->setText(u"pegasus"_s);
    visit(u"1-welcome-not-found"_s);
    begin();
    visit(u"1-welcome-gone"_s);
    m_wizard->practise(Scenario::AllWorks);
    visit(u"1-welcome-practice"_s);
    auto *exercises = m_wizard->findChild<QComboBox *>(u"exercises"_s);
    exercises->setCurrentIndex(exercises->count() - 2); // the longest words
    Q_EMIT exercises->activated(exercises->currentIndex());
    visit(u"1-welcome-exercise"_s);
}

void Scenes::protocol()
{
    begin();
    open(Page::Protocol);
    visit(u"3-protocol"_s);
    model().setProtocol(Protocol::Pop3);
    visit(u"3-protocol-pop"_s);
    begin(u"windows-8"_s);
    open(Page::Protocol);
    visit(u"3-protocol-windows-8"_s);
}

void Scenes::servers()
{
    begin();
    open(Page::Servers);
    find<QLineEdit>("outgoingPort")->setFocus();
    visit(u"4-servers"_s);
    model().setServer(Side::Incoming, {u"imap.mail.ovh.ca"_s, 995, true});
    find<QCheckBox>("outgoingSsl")->click();
    visit(u"4-servers-misfits"_s);
    begin(u"other"_s, {});
    open(Page::Servers);
    m_wizard->next();
    visit(u"4-servers-by-hand"_s);
}

void Scenes::authentication()
{
    begin();
    open(Page::Authentication);
    visit(u"5-authentication"_s);
    model().setSameCredentials(false);
    visit(u"5-authentication-other"_s);
    model().setOutgoingAuthentication(false);
    visit(u"5-authentication-off"_s);
}

} // namespace Facteur
