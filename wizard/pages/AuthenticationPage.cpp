// SPDX-License-Identifier: MIT
#include "AuthenticationPage.h"

#include "Banner.h"
#include "CheckLine.h"
#include "CleanUp.h"
#include "FieldBlock.h"
#include "PasswordEdit.h"
#include "PasswordWords.h"
#include "UserNames.h"

#include <QGroupBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Facteur {

AuthenticationPage::AuthenticationPage(Setup &setup, QWidget *parent)
    : WizardPage(Page::Authentication, setup, parent)
    , m_userName(new QLineEdit)
    , m_userNameBlock(new FieldBlock(m_userName))
    , m_group(new QGroupBox)
    , m_authentication(new CheckLine)
    , m_authenticationHelp(new MessageLine)
    , m_warning(new Banner)
    , m_same(new CheckLine)
    , m_other(new QWidget)
    , m_outgoingUserName(new QLineEdit)
    , m_outgoingPassword(new PasswordEdit)
    , m_outgoingUserNameBlock(new FieldBlock(m_outgoingUserName))
    , m_outgoingPasswordBlock(new FieldBlock(m_outgoingPassword))
{
    m_userName->setObjectName(u"userName"_s);
    m_authentication->setObjectName(u"authentication"_s);
    m_same->setObjectName(u"sameCredentials"_s);
    m_outgoingUserName->setObjectName(u"outgoingUserName"_s);
    m_outgoingPassword->setObjectName(u"outgoingPassword"_s);
    for (QLineEdit *edit : {m_userName, m_outgoingUserName, static_cast<QLineEdit *>(m_outgoingPassword)})
        edit->setMaxLength(1000);

    content()->addWidget(m_userNameBlock);
    content()->addWidget(m_group);
    auto *group = new QVBoxLayout(m_group);
    group->setContentsMargins(0, 0, 0, 0);
    group->setSpacing(Space::small);
    for (QWidget *widget :
        {static_cast<QWidget *>(m_authentication), static_cast<QWidget *>(m_authenticationHelp),
            static_cast<QWidget *>(m_warning), static_cast<QWidget *>(m_same), m_other})
        group->addWidget(widget);
    auto *other = new QVBoxLayout(m_other);
    other->setContentsMargins(Space::wide + 2, 0, 0, 0);
    other->setSpacing(Space::small);
    other->addWidget(m_outgoingUserNameBlock);
    other->addWidget(m_outgoingPasswordBlock);

    m_authenticationHelp->belongTo({m_authentication});
    linkToPicture(m_userName, Field::IncomingUserName);
    linkToPicture(m_authentication, Field::OutgoingAuthentication);
    linkToPicture(m_same, Field::SameCredentials);
    linkToPicture(m_outgoingUserName, Field::OutgoingUserName);
    connectFields();
}

void AuthenticationPage::connectFields()
{
    connect(m_userName, &QLineEdit::textEdited, this,
        [this](const QString &text) { setup().setUserName(cleanForDisplay(text).trimmed()); });
    connect(m_authentication, &QCheckBox::clicked, this,
        [this](bool on) { setup().setOutgoingAuthentication(on); });
    connect(m_same, &QCheckBox::clicked, this, [this](bool same) {
        setup().setSameCredentials(same);
        if (!same)
            leadTo(m_outgoingUserName);
    });
    connect(m_outgoingUserName, &QLineEdit::textEdited, this,
        [this](const QString &text) { setup().setOutgoingUserName(cleanForDisplay(text).trimmed()); });
    connect(m_userName, &QLineEdit::editingFinished, this,
        [this] { m_userName->setText(setup().account().userName); });
    connect(m_outgoingUserName, &QLineEdit::editingFinished, this,
        [this] { m_outgoingUserName->setText(setup().account().outgoingUserName); });
    connect(m_outgoingPassword, &QLineEdit::textEdited, this,
        [this](const QString &text) { setup().setOutgoingPassword(text); });
    connect(m_outgoingPassword, &PasswordEdit::capsLockChanged, this, [this] { refresh(); });
}

void AuthenticationPage::retranslate()
{
    PasswordWords::set(*m_outgoingPassword);
    setHeading(
        tr("Who you are"), tr("Both servers want to know whose mail this is before they do anything."));
    m_userNameBlock->setLabel(tr("User name"));
    m_group->setTitle(tr("Sending mail"));
    m_authentication->setText(tr("The outgoing server requires authentication"));
    m_authenticationHelp->setHelp(tr("Leave this ticked: it is how the server knows that you may send."));
    m_warning->setMessage(Tone::Bad, tr("Without this, you cannot send"),
        tr("The server refuses mail from people it does not know. You would receive messages, but every "
           "message that you "
           "write would come back or stay in the outbox. Tick the box again, unless your provider told you "
           "otherwise."));
    m_same->setText(tr("Same user name and password as for incoming mail"));
    m_outgoingUserNameBlock->setLabel(tr("User name for sending"));
    m_outgoingPasswordBlock->setLabel(tr("Password for sending"));
    m_outgoingPasswordBlock->setHelp(
        tr("It goes to your mail servers alone, for the test, and is never saved."));
}

void AuthenticationPage::refresh()
{
    setButtonText(QWizard::NextButton, setup().report() ? tr("See the result") : tr("Test the connection"));
    const Account &account = setup().account();
    m_userNameBlock->setHelp(UserNames::usual(account, setup().catalogue(), Side::Incoming).isEmpty()
                && !account.emailAddress.isEmpty()
            ? tr(
                "With this provider it is another one than the address: it was told to you with the mailbox.")
            : tr("With almost every provider it is the whole e-mail address."));
    const auto show = [](QLineEdit *edit, const QString &value) {
        if (cleanForDisplay(edit->text()).trimmed() != value || edit->text().isEmpty())
            edit->setText(value);
    };
    show(m_userName, account.userName);
    show(m_outgoingUserName, account.outgoingUserName);
    if (m_outgoingPassword->text() != account.outgoingPassword)
        m_outgoingPassword->setText(account.outgoingPassword);
    m_authentication->setChecked(account.outgoingAuthentication);
    m_authenticationHelp->setVisible(account.outgoingAuthentication);
    m_warning->setVisible(!account.outgoingAuthentication);
    m_same->setVisible(account.outgoingAuthentication);
    m_same->setChecked(account.sameCredentials);
    m_other->setVisible(account.outgoingAuthentication && !account.sameCredentials);
    for (const auto &[block, value] :
        {std::pair{m_userNameBlock, account.userName}, {m_outgoingUserNameBlock, account.outgoingUserName},
            {m_outgoingPasswordBlock, account.outgoingPassword}}) {
        if (!value.isEmpty())
            block->clearMessage();
    }
    if (const QString advice = PasswordWords::advice(*m_outgoingPassword); !advice.isEmpty())
        m_outgoingPasswordBlock->setMessage(Tone::Careful, advice);
}

bool AuthenticationPage::validatePage()
{
    const Account &account = setup().account();
    QWidget *problem = nullptr;
    const auto demand = [&problem](
                            FieldBlock *block, QWidget *field, const QString &value, const QString &words) {
        if (!value.isEmpty())
            return;
        block->setMessage(Tone::Bad, words);
        if (!problem)
            problem = field;
    };
    demand(m_userNameBlock, m_userName, account.userName, tr("Please type your user name."));
    if (account.outgoingAuthentication && !account.sameCredentials) {
        demand(m_outgoingUserNameBlock, m_outgoingUserName, account.outgoingUserName,
            tr("Please type the user name for sending."));
        demand(m_outgoingPasswordBlock, m_outgoingPassword, account.outgoingPassword,
            tr("Please type the password for sending."));
    }
    if (problem)
        leadTo(problem);
    return problem == nullptr;
}

} // namespace Facteur
