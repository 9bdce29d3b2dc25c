// SPDX-License-Identifier: MIT
#include "AccountPage.h"

#include "Banner.h"
#include "CleanUp.h"
#include "DomainForm.h"
#include "FieldBlock.h"
#include "LookUpDetails.h"
#include "PasswordEdit.h"
#include "PasswordWords.h"
#include "ProviderPicker.h"
#include "ShortCut.h"
#include "SignInText.h"
#include "TestNow.h"
#include "Validation.h"

#include <QLineEdit>
#include <QVBoxLayout>
#include <QWizard>

#include <utility>

using namespace Qt::StringLiterals;

namespace Facteur {

AccountPage::AccountPage(Setup &setup, QWidget *parent)
    : WizardPage(Page::Account, setup, parent)
    , m_name(new QLineEdit)
    , m_address(new QLineEdit)
    , m_password(new PasswordEdit)
    , m_nameBlock(new FieldBlock(m_name))
    , m_addressBlock(new FieldBlock(m_address))
    , m_notes(setup, *m_addressBlock)
    , m_passwordBlock(new FieldBlock(m_password))
    , m_provider(new ProviderPicker(setup))
    , m_details(new LookUpDetails(setup.search()))
    , m_signIn(new Banner)
    , m_testNow(new TestNow)
{
    for (QWidget *block : std::initializer_list<QWidget *>{
             m_nameBlock, m_addressBlock, m_provider, m_signIn, m_passwordBlock, m_testNow, m_details})
        content()->addWidget(block);
    connect(m_testNow, &TestNow::wanted, this, &AccountPage::testWanted);
    connect(&setup.search(), &ProviderSearch::changed, this, [this] {
        if (!isAtAddress())
            checkAddress(); // what was found out may be said there
        showShortCut();
    });
    m_name->setObjectName(u"displayName"_s);
    m_address->setObjectName(u"emailAddress"_s);
    m_password->setObjectName(u"password"_s);
    m_signIn->setObjectName(u"signIn"_s);
    m_name->setMaxLength(200);
    m_address->setMaxLength(1000); // what is pasted may hold more than an address
    m_password->setMaxLength(1000);
    m_address->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    linkToPicture(m_name, Field::DisplayName);
    linkToPicture(m_address, Field::EmailAddress);
    linkToPicture(m_password, Field::Password);

    connect(m_name, &QLineEdit::textEdited, this,
        [this](const QString &text) { this->setup().setDisplayName(cleanDisplayName(text)); });
    connect(m_name, &QLineEdit::editingFinished, this,
        [this] { m_name->setText(this->setup().account().displayName); });
    connect(m_address, &QLineEdit::textEdited, this, &AccountPage::addressEdited);
    connect(m_address, &QLineEdit::editingFinished, this, [this] {
        if (m_address->hasFocus() || !isAtAddress()) // not only for another window
            addressLeft();
    });
    connect(m_addressBlock->line(), &MessageLine::actionTriggered, this, &AccountPage::correctDomain);
    connect(m_password, &QLineEdit::textEdited, this, [this](const QString &text) {
        this->setup().setPassword(text);
        m_passwordFor = domainOf(this->setup().account().emailAddress);
        checkPassword(false);
    });
    connect(m_password, &PasswordEdit::capsLockChanged, this, [this] { checkPassword(false); });
    connect(m_details, &LookUpDetails::switched, this, &AccountPage::refresh);
    connect(&setup.search(), &ProviderSearch::ended, this, [this] {
        if (!std::exchange(m_goOnWhenFound, false) || !wizard() || wizard()->currentPage() != this)
            return;
        if (!this->setup().search().canTryAgain())
            wizard()->next();
        else if (QWidget *list = m_provider->complain())
            leadTo(list);
    });
}

void AccountPage::entered()
{
    WizardPage::entered();
    if (setup().search().finding() == DomainFinding::NoSuchDomain)
        leadTo(m_address);
}

void AccountPage::left()
{
    m_goOnWhenFound = false;
    setup().search().cancel();
}

void AccountPage::retranslate()
{
    PasswordWords::set(*m_password);
    setHeading(tr("Your account"), tr("As you would introduce yourself to your mail program."));
    m_nameBlock->setLabel(tr("Your name"));
    m_nameBlock->setHelp(tr("The people you write to will see it."));
    m_addressBlock->setLabel(tr("E-mail address"));
    m_provider->retranslate();
    m_details->retranslate();
    m_testNow->retranslate();
}

void AccountPage::refresh()
{
    const Account &account = setup().account();
    if (cleanDisplayName(m_name->text()) != account.displayName)
        m_name->setText(account.displayName);
    if (cleanEmailAddress(m_address->text()) != account.emailAddress)
        m_address->setText(account.emailAddress);
    if (m_password->text() != account.password)
        m_password->setText(account.password);
    // Before anything is asked (spec §5); of whom, the details say.
    m_addressBlock->setHelp(setup().search().looksUp() && !setup().isPractice()
            ? tr("The whole address. Only the part after the @ is looked up on the Internet.")
            : tr("The whole address. Nothing is looked up on the Internet."));
    showSignIn();
    m_passwordBlock->setHelp(PasswordWords::help(setup().account().signIn, setup().provider(), language()));
    checkPassword(false);
    m_provider->refresh();
    if (!isAtAddress())
        addressLeft();
    showShortCut();
}

void AccountPage::showShortCut()
{
    m_testNow->setVisible(
        ShortCut::isOpen(setup()) && !m_addressBlock->line()->tone() && !isPasswordOfAnother());
}

void AccountPage::showSignIn()
{
    const Provider *provider = setup().provider();
    const ProviderSearch &search = setup().search();
    const bool isServerTold = search.found().isOfferTold && !search.asks() && provider
        && provider->offer.hostFromAutodiscover; // then nobody has to look it up
    const SignInText text = provider && !isServerTold ? SignInText::of(*provider, language()) : SignInText();
    m_signIn->setMessage(text.tone, text.title, text.meaning);
    QList<std::pair<QString, QString>> steps;
    for (const SignInText::Step &step : text.steps)
        steps.append({step.text, step.link});
    m_signIn->setSteps(steps, tr("Open the page"));
    m_signIn->setVisible(!text.title.isEmpty());
    m_passwordBlock->setVisible(setup().account().hasPassword());
    m_passwordBlock->setLabel(setup().account().signIn == SignIn::AppPassword
            ? tr("App password")
            : tr("Password of this mailbox"));
}

void AccountPage::addressEdited()
{
    m_goOnWhenFound = false;
    setup().setEmailAddress(cleanEmailAddress(m_address->text()));
    if (m_addressBlock->hasProblem())
        m_notes.check(false); // a complaint goes away as soon as it is met, but none comes up while one types
}

bool AccountPage::isAtAddress() const
{
    return window()->focusWidget() == m_address;
}

void AccountPage::addressLeft()
{
    const QString address = setup().account().emailAddress;
    if (m_address->text() != address)
        m_address->setText(address);
    checkAddress();
    if (!address.isEmpty() && !problemWithAddress(address))
        setup().search().look();
}

void AccountPage::checkAddress()
{
    if (!m_addressBlock->hasProblem() || !setup().account().emailAddress.isEmpty())
        m_notes.check(false);
}

void AccountPage::correctDomain()
{
    const QString address = setup().account().emailAddress;
    const QString domain = m_notes.meantDomain();
    if (domain.isEmpty())
        return;
    m_passwordFor = domain; // it was this one's all the time
    setup().setEmailAddress(address.first(address.lastIndexOf(u'@') + 1) + domain);
    m_addressBlock->clearMessage();
    addressLeft();
    m_password->setFocus();
}

void AccountPage::checkPassword(bool complainWhenEmpty)
{
    const bool empty = setup().account().password.isEmpty() && setup().account().hasPassword();
    if (empty && complainWhenEmpty)
        m_passwordBlock->setMessage(Tone::Bad, tr("Please type the password of this mailbox."));
    else if (const QString advice = PasswordWords::advice(*m_password); !advice.isEmpty())
        m_passwordBlock->setMessage(Tone::Careful, advice);
    else if (isPasswordOfAnother())
        m_passwordBlock->setMessage(Tone::Careful,
            tr("It was typed for an address of %1. Type the one of this mailbox, if it is another.")
                .arg(domainForDisplay(m_passwordFor)));
    else if (!empty || !m_passwordBlock->hasProblem())
        m_passwordBlock->clearMessage();
}

bool AccountPage::isPasswordOfAnother() const
{
    const Account &account = setup().account();
    return !setup().isPractice() && !account.password.isEmpty() && !m_passwordFor.isEmpty()
        && m_passwordFor != domainOf(account.emailAddress);
}

bool AccountPage::endsHere() const
{
    const DomainFinding finding = setup().search().finding();
    const bool isTold = (finding == DomainFinding::NoSuchDomain || finding == DomainFinding::Exchange
                            || finding == DomainFinding::NoMail)
        && !setup().search().asks() && !setup().search().isSettled();
    return isTold || setup().account().signIn == SignIn::None;
}

bool AccountPage::validatePage()
{
    addressLeft();
    m_notes.check(true);
    checkPassword(true);
    if (m_addressBlock->hasProblem() || m_notes.isAsking()) {
        leadTo(m_address);
        return false;
    }
    if (endsHere() && setup().account().signIn != SignIn::None
        && AddressNotes::tellsFinding(setup())) { // and it has been asked about
        leadTo(m_provider->letChoose(true));
        return false;
    }
    if (endsHere()) { // what was found out says what to do: no question takes its place
        m_notes.sayThatItEnds();
        leadTo(m_address);
        return false;
    }
    if (m_passwordBlock->hasProblem()) {
        leadTo(m_password);
        return false;
    }
    if (isPasswordOfAnother()) {
        m_passwordFor = domainOf(setup().account().emailAddress); // who presses Next once more means it
        leadTo(m_password);
        return false;
    }
    if (setup().search().canTryAgain())
        setup().search().tryAgain();
    if (setup().search().isSearching()) {
        m_goOnWhenFound = true; // it happens as soon as the answer is there
        return false;
    }
    QWidget *missing = m_provider->complain();
    if (missing)
        leadTo(missing);
    return !missing;
}

} // namespace Facteur
