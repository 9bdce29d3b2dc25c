// SPDX-License-Identifier: MIT
#include "ServerForm.h"

#include "CheckLine.h"
#include "CleanUp.h"
#include "FieldBlock.h"
#include "PortWords.h"
#include "Validation.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

/// The port that is typed, or 0 where it is none.
quint16 portIn(const QString &text)
{
    return problemWithPort(text) ? quint16(0) : static_cast<quint16>(text.trimmed().toUInt());
}

} // namespace

ServerForm::ServerForm(Side side, Setup &setup, QWidget *parent)
    : QGroupBox(parent)
    , m_side(side)
    , m_setup(setup)
    , m_host(new QLineEdit)
    , m_port(new QLineEdit)
    , m_ssl(new CheckLine)
    , m_hostBlock(new FieldBlock(m_host))
    , m_portBlock(new FieldBlock(m_port))
    , m_note(new MessageLine)
    , m_unticked(new MessageLine)
{
    const QString prefix = idOf(side);
    m_host->setObjectName(prefix + u"Host"_s);
    m_port->setObjectName(prefix + u"Port"_s);
    m_ssl->setObjectName(prefix + u"Ssl"_s);
    m_host->setMaxLength(1000);
    m_port->setMaxLength(12);
    m_port->setInputMethodHints(Qt::ImhDigitsOnly);
    m_portBlock->setFixedWidth(112);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::medium);
    row->addWidget(m_hostBlock, 1, Qt::AlignTop);
    row->addWidget(m_portBlock, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::small);
    layout->addLayout(row);
    layout->addWidget(m_ssl);
    layout->addWidget(m_note);
    layout->addWidget(m_unticked);

    m_note->belongTo({m_port, m_ssl}); // a screen reader hears it where it comes up
    m_unticked->belongTo({m_port, m_ssl});
    connect(m_host, &QLineEdit::textEdited, this, &ServerForm::hostEdited);
    connect(m_host, &QLineEdit::editingFinished, this, &ServerForm::hostLeft);
    connect(m_port, &QLineEdit::textEdited, this, &ServerForm::portEdited);
    connect(m_ssl, &QCheckBox::clicked, this, &ServerForm::sslClicked);
    connect(m_note, &MessageLine::actionTriggered, this, [this] {
        if (const auto advice = m_setup.portAdvice(m_side)) {
            ServerAnswer fitting = answer();
            if (advice->misfit == PortMisfit::NeedsSsl) // never the way that protects less
                fitting.ssl = true;
            else
                fitting.port = advice->fittingPort;
            take(fitting);
        }
    });
}

ServerAnswer ServerForm::answer() const
{
    return m_side == Side::Incoming ? m_setup.account().incoming : m_setup.account().outgoing;
}

void ServerForm::take(const ServerAnswer &answer)
{
    m_setup.setServer(m_side, answer);
    m_port->setText(answer.port == 0 ? QString() : QString::number(answer.port));
    m_ssl->setChecked(answer.ssl);
    checkPort(false);
}

void ServerForm::retranslate()
{
    m_hostBlock->setLabel(tr("Server"));
    m_portBlock->setLabel(tr("Port"));
    m_ssl->setText(tr("Secure connection (SSL)"));
    if (m_side == Side::Incoming) // where the word is met first
        m_unticked->setHelp(
            tr("SSL, or TLS, encrypts the line to the server: nobody can read along on the way."));
}

void ServerForm::refresh()
{
    const bool pop3 = m_setup.account().protocol == Protocol::Pop3;
    setTitle(m_side == Side::Outgoing ? tr("Outgoing mail (SMTP)")
            : pop3                    ? tr("Incoming mail (POP)")
                                      : tr("Incoming mail (IMAP)"));
    const ServerAnswer now = answer();
    if (cleanServerName(m_host->text()) != now.host)
        m_host->setText(now.host);
    if (portIn(m_port->text()) != now.port)
        m_port->setText(now.port == 0 ? QString() : QString::number(now.port));
    m_ssl->setChecked(now.ssl);
    if (!now.host.isEmpty())
        checkHost(false);
    checkPort(false);
}

void ServerForm::hostEdited()
{
    ServerAnswer edited = answer();
    edited.host = cleanServerName(m_host->text());
    if (const quint16 port = pastedPort(m_host->text()); port != 0)
        edited.port = port;
    m_setup.setServer(m_side, edited);
    if (m_hostBlock->hasProblem())
        checkHost(false);
}

void ServerForm::hostLeft()
{
    m_host->setText(cleanServerName(m_host->text()));
    checkHost(!m_host->text().isEmpty());
}

void ServerForm::portEdited()
{
    ServerAnswer edited = answer();
    edited.port = m_typedPort = portIn(m_port->text());
    m_setup.setServer(m_side, edited);
    checkPort(false);
}

void ServerForm::sslClicked(bool on)
{
    ServerAnswer edited = answer();
    edited.ssl = on;
    const bool wasFilledIn = edited.port != m_typedPort && edited.port == m_setup.portFor(m_side, !on);
    if (edited.port == 0 || wasFilledIn) // one that was typed stays
        edited.port = m_setup.portFor(m_side, on);
    take(edited);
}

void ServerForm::checkHost(bool complain)
{
    const auto problem = problemWithServerName(answer().host);
    if (!problem) {
        m_hostBlock->clearMessage();
        return;
    }
    if (!complain && !m_hostBlock->hasProblem())
        return;
    const auto words = [problem = *problem] {
        switch (problem) {
        case ServerNameProblem::Empty:
            return tr("Please type the name of the server. Your provider's help pages tell it.");
        case ServerNameProblem::BadCharacter:
            return tr("There is a character in it that no server name has.");
        case ServerNameProblem::BadLabel:
            return tr("A part between two full stops cannot be right.");
        case ServerNameProblem::LooksLikeAddress:
            return tr("This is an e-mail address. A server name has no @ in it, as in imap.example.com.");
        case ServerNameProblem::TooLong:
            return tr("This is too long for a server name.");
        }
        Q_UNREACHABLE();
    };
    m_hostBlock->setMessage(Tone::Bad, words());
}

void ServerForm::checkPort(bool complainWhenEmpty)
{
    const auto problem = problemWithPort(m_port->text());
    if (problem && (*problem != PortProblem::Empty || complainWhenEmpty))
        m_portBlock->setMessage(Tone::Bad, tr("A number from 1 to 65535"));
    else
        m_portBlock->clearMessage();
    checkSsl();
}

void ServerForm::checkSsl()
{
    const auto report = m_setup.report();
    const bool passed = report && report->side(m_side).ok;
    if (answer().ssl || (passed && report->side(m_side).isProtected())) // the test has told
        m_unticked->clearMessage();
    else
        m_unticked->setMessage(Tone::Careful,
            tr("Without SSL, some mail programs send your password so that anyone on the way can read it. "
               "The "
               "test will tell."));
    const auto advice = m_setup.portAdvice(m_side);
    if (advice && !passed) { // what works fits
        const bool tick = advice->misfit == PortMisfit::NeedsSsl;
        m_note->setMessage(Tone::Careful, PortWords::misfit(*advice, answer().port),
            tick ? tr("Tick SSL") : tr("Use port %1").arg(advice->fittingPort));
        return;
    }
    m_note->clearMessage();
    m_note->setHelp(PortWords::reserve(m_setup, m_side));
}

QWidget *ServerForm::firstProblem()
{
    checkHost(true);
    checkPort(true);
    return m_hostBlock->hasProblem() ? m_host : m_portBlock->hasProblem() ? m_port : nullptr;
}

} // namespace Facteur
