// SPDX-License-Identifier: MIT
#include "AccountPage.h"

#include "CleanUp.h"
#include "FieldBlock.h"
#include "PasswordEdit.h"
#include "Theme.h"
#include "Validation.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>
#include <QWizard>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {
const QString byHand = u"-"_s; ///< in the list of providers; "" is "not chosen yet"
}

AccountPage::AccountPage(SetupModel &model, const QHostAddress &nameserver, QWidget *parent)
    : WizardPage(Page::Account, model, parent)
    , m_finder(model.catalogue(), nameserver)
    , m_name(new QLineEdit)
    , m_address(new QLineEdit)
    , m_password(new PasswordEdit)
    , m_provider(new QComboBox)
    , m_nameBlock(new FieldBlock(m_name))
    , m_addressBlock(new FieldBlock(m_address))
    , m_passwordBlock(new FieldBlock(m_password))
    , m_providerBlock(new FieldBlock(m_provider))
{
    for (FieldBlock *block : {m_nameBlock, m_addressBlock, m_providerBlock, m_passwordBlock})
        content()->addWidget(block);
    m_name->setObjectName(u"displayName"_s);
    m_address->setObjectName(u"emailAddress"_s);
    m_password->setObjectName(u"password"_s);
    m_provider->setObjectName(u"provider"_s);
    m_name->setMaxLength(200);
    m_address->setMaxLength(1000); // what is pasted may hold more than an address
    m_password->setMaxLength(1000);
    m_address->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    linkToPicture(m_name, Field::DisplayName);
    linkToPicture(m_address, Field::EmailAddress);
    linkToPicture(m_password, Field::Password);

    connect(m_name, &QLineEdit::textEdited, this,
        [this](const QString &text) { this->model().setDisplayName(text); });
    connect(m_address, &QLineEdit::textEdited, this, &AccountPage::addressEdited);
    connect(m_address, &QLineEdit::editingFinished, this, &AccountPage::addressLeft);
    connect(m_password, &QLineEdit::textEdited, this, &AccountPage::passwordEdited);
    connect(m_password, &PasswordEdit::capsLockChanged, this, [this] { checkPassword(false); });
    connect(m_provider, &QComboBox::activated, this, [this](int index) {
        const QString chosen = m_provider->itemData(index).toString();
        m_search = chosen.isEmpty() ? Search::Unknown : Search::ChosenByHand;
        this->model().setProvider(chosen == byHand ? QString() : chosen);
        showProvider();
    });
    connect(m_addressBlock->line(), &MessageLine::actionTriggered, this, [this] { // "Choose another"
        m_search = Search::ChosenByHand;
        showProvider();
        leadTo(m_provider);
    });
    connect(&m_finder, &ProviderFinder::found, this, &AccountPage::found);
}

void AccountPage::retranslate()
{
    setHeading(tr("Your account"), tr("As you would introduce yourself to your mail program."));
    m_nameBlock->setLabel(tr("Your name"));
    m_nameBlock->setHelp(tr("The people you write to will see it."));
    m_addressBlock->setLabel(tr("E-mail address"));
    m_passwordBlock->setLabel(tr("Password of this mailbox"));
    m_providerBlock->setLabel(tr("Who hosts your mailbox?"));
    fillProviders();
}

void AccountPage::fillProviders()
{
    m_provider->clear();
    m_provider->addItem(tr("Please choose"), QString());
    const QList<Provider> &providers = model().catalogue().providers();
    for (const Provider &provider : providers)
        m_provider->addItem(provider.name.in(language()), provider.id);
    m_provider->addItem(tr("Another provider: I will type the servers"), byHand);
}

void AccountPage::refresh()
{
    const Account &account = model().account();
    if (m_name->text() != account.displayName)
        m_name->setText(account.displayName);
    if (cleanEmailAddress(m_address->text()) != account.emailAddress)
        m_address->setText(account.emailAddress);
    if (m_password->text() != account.password)
        m_password->setText(account.password);
    // The help says what is asked of whom, before anything is (spec §5).
    m_addressBlock->setHelp(
        tr("The whole address. When you leave this field, your network's name server is asked "
           "who hosts the part after the @; the address itself goes nowhere."));
    const Provider *provider = model().provider();
    const PasswordRules rules = provider ? provider->passwordRules : PasswordRules();
    QString help = tr("The one that you chose for this mailbox. It stays in this window and is never saved.");
    if (rules.minimumLength > 0 && rules.maximumLength > 0)
        help = tr("The one that you chose for this mailbox (with %1: %2 to %3 characters). It stays in this "
                  "window and is "
                  "never saved.")
                   .arg(provider->name.in(language()))
                   .arg(rules.minimumLength)
                   .arg(rules.maximumLength);
    m_passwordBlock->setHelp(help);
    m_name->setReadOnly(false);
    checkPassword(false);
    if (model().isPractice()) {
        m_search = Search::Known;
        m_searched = domainOf(account.emailAddress);
    } else if (m_searched != domainOf(account.emailAddress) && m_search != Search::Running) {
        m_search = Search::NotYet;
        if (!account.emailAddress.isEmpty() && !m_address->hasFocus())
            addressLeft();
    }
    showProvider();
}

void AccountPage::addressEdited()
{
    m_goOnWhenFound = false;
    const QString address = cleanEmailAddress(m_address->text());
    if (domainOf(address) != m_searched) {
        m_finder.cancel();
        m_search = Search::NotYet;
        m_searched.clear();
    }
    model().setEmailAddress(address);
    if (m_addressBlock->hasProblem())
        checkAddress(false); // a complaint goes away as soon as it is met, but none comes up while one types
}

void AccountPage::addressLeft()
{
    const QString clean = cleanEmailAddress(m_address->text());
    if (m_address->text() != clean)
        m_address->setText(clean);
    checkAddress(false);
    if (clean.isEmpty() || problemWithAddress(clean) || domainOf(clean) == m_searched || model().isPractice())
        return;
    m_searched = domainOf(clean);
    m_search = Search::Running;
    showProvider();
    m_finder.find(clean);
}

void AccountPage::found(const FoundProvider &result)
{
    using Kind = FoundProvider::Kind;
    if (domainOf(result.emailAddress) != m_searched)
        return;
    if (result.noSuchDomain)
        m_search = Search::NoSuchDomain;
    else if (result.noAnswer)
        m_search = Search::NoAnswer;
    else
        m_search = result.kind == Kind::Mailbox ? Search::Known
            : result.kind == Kind::Exchange     ? Search::Exchange
                                                : Search::Unknown;
    if (m_search == Search::Known)
        model().setProvider(result.providerId);
    showProvider();
    if (std::exchange(m_goOnWhenFound, false) && wizard() && wizard()->currentPage() == this)
        wizard()->next();
}

void AccountPage::passwordEdited()
{
    model().setPassword(m_password->text());
    checkPassword(false);
}

void AccountPage::checkAddress(bool complainWhenEmpty)
{
    const auto problem = problemWithAddress(model().account().emailAddress);
    if (!problem || (*problem == AddressProblem::Empty && !complainWhenEmpty)) {
        m_addressBlock->clearMessage();
        showProvider();
        return;
    }
    const auto words = [problem = *problem] {
        switch (problem) {
        case AddressProblem::Empty:
            return tr("Please type your e-mail address.");
        case AddressProblem::NoAt:
            return tr("An address has an @ in it, as in marie@example.com.");
        case AddressProblem::NothingBeforeAt:
            return tr("The part before the @ is missing.");
        case AddressProblem::NothingAfterAt:
            return tr("The part after the @ is missing.");
        case AddressProblem::SeveralAts:
            return tr("There is more than one @ in it.");
        case AddressProblem::BadCharacter:
            return tr("There is a space or another character in it that no address has.");
        case AddressProblem::BadDots:
            return tr("There is a full stop too many before the @.");
        case AddressProblem::DomainWithoutDot:
            return tr("The part after the @ looks unfinished: it has a full stop in it, as in example.com.");
        case AddressProblem::BadDomain:
            return tr("The part after the @ cannot be right.");
        case AddressProblem::TooLong:
            return tr("This is too long for an address.");
        }
        Q_UNREACHABLE();
    };
    m_addressBlock->setMessage(Tone::Bad, words());
}

void AccountPage::checkPassword(bool complainWhenEmpty)
{
    const QString password = model().account().password;
    if (password.isEmpty() && complainWhenEmpty)
        m_passwordBlock->setMessage(Tone::Bad, tr("Please type the password of this mailbox."));
    else if (!password.isEmpty() && (password.front().isSpace() || password.back().isSpace()))
        m_passwordBlock->setMessage(Tone::Careful,
            password.front().isSpace()
                ? tr("There is a space at its beginning. Leave it only if the password has one.")
                : tr("There is a space at its end. Leave it only if the password has one."));
    else if (m_password->capsLockSeemsOn())
        m_passwordBlock->setMessage(Tone::Careful, tr("Caps Lock seems to be on."));
    else if (!password.isEmpty() || !m_passwordBlock->hasProblem())
        m_passwordBlock->clearMessage();
}

void AccountPage::showProvider()
{
    const bool listed =
        m_search == Search::Unknown || m_search == Search::NoAnswer || m_search == Search::ChosenByHand;
    m_providerBlock->setVisible(listed);
    if (listed) {
        const QString id = model().account().providerId;
        const QString wanted = !id.isEmpty() ? id : m_search == Search::ChosenByHand ? byHand : QString();
        m_provider->setCurrentIndex(m_provider->findData(wanted));
        m_providerBlock->setHelp(
            tr("You find the name on your bill, or in the e-mail that opened the account."));
        if (providerIsSettled())
            m_providerBlock->clearMessage();
    }
    if (m_addressBlock->hasProblem() && m_search != Search::NoSuchDomain)
        return;
    const QString domain = m_searched;
    switch (m_search) {
    case Search::NotYet:
    case Search::ChosenByHand:
        m_addressBlock->clearMessage();
        break;
    case Search::Running:
        m_addressBlock->setMessage(Tone::Info, tr("Looking up who hosts %1…").arg(domain));
        break;
    case Search::Known:
        if (const Provider *provider = model().provider())
            m_addressBlock->setMessage(Tone::Good,
                tr("%1 hosts this address.").arg(provider->name.in(language())),
                model().isPractice() ? QString() : tr("Choose another"));
        break;
    case Search::Exchange:
        m_addressBlock->setMessage(Tone::Careful,
            tr("This is an Exchange address: these settings are not for it. Add it in your mail program as "
               "an Exchange "
               "account, with the address and the password alone."),
            tr("Choose another"));
        break;
    case Search::Unknown:
        m_addressBlock->setMessage(
            Tone::Careful, tr("We do not know who hosts %1. Please choose below.").arg(domain));
        break;
    case Search::NoSuchDomain:
        m_addressBlock->setMessage(Tone::Bad,
            tr("There is no %1 on the Internet. Is the part after the @ spelt right?").arg(domain),
            tr("It is right"));
        break;
    case Search::NoAnswer:
        m_addressBlock->setMessage(Tone::Careful,
            tr("We could not find out who hosts %1: the network did not answer. Please choose below.")
                .arg(domain));
        break;
    }
}

bool AccountPage::providerIsSettled() const
{
    return model().provider() != nullptr
        || (m_search == Search::ChosenByHand && m_provider->currentData().toString() == byHand);
}

bool AccountPage::validatePage()
{
    addressLeft();
    checkAddress(true);
    checkPassword(true);
    if (m_addressBlock->hasProblem()) {
        leadTo(m_address);
        return false;
    }
    if (m_passwordBlock->hasProblem()) {
        leadTo(m_password);
        return false;
    }
    if (m_search == Search::Running) {
        m_goOnWhenFound = true; // Next was pressed: it happens as soon as the answer is there
        return false;
    }
    if (!providerIsSettled()) {
        if (m_search == Search::Exchange) {
            leadTo(m_address);
            return false;
        }
        m_providerBlock->setMessage(Tone::Bad, tr("Please choose who hosts your mailbox."));
        leadTo(m_provider);
        return false;
    }
    return true;
}

} // namespace Facteur
