// SPDX-License-Identifier: MIT
#include "SettingsSheet.h"

#include "Field.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

bool makesSense(Field field, const Account &account, const Guide &guide)
{
    if (field == Field::SameCredentials)
        return account.outgoingAuthentication;
    if (SettingsSheet::isOfOtherProtocol(field, account))
        return false;
    if (field == Field::OutgoingUserName && account.outgoingAuthentication)
        return !account.sameCredentials || !guide.asksFor(Field::SameCredentials);
    if (field == Field::OutgoingUserName) // what shows it has no use for a name
        return !guide.asksFor(Field::OutgoingAuthentication) && !guide.asksFor(Field::OutgoingMethod);
    return true;
}

/// A list to choose from, in every mail program: it takes no paste.
bool isChoice(Field field)
{
    return field == Field::IncomingProtocol || field == Field::IncomingSecurity
        || field == Field::OutgoingSecurity || field == Field::IncomingMethod
        || field == Field::OutgoingMethod;
}

QString withoutColon(QString label)
{
    while (label.endsWith(u':') || (!label.isEmpty() && label.back().isSpace()))
        label.chop(1);
    return label;
}

} // namespace

QList<SheetSection> SettingsSheet::sections(
    const Guide &guide, const Account &account, const QString &language)
{
    QList<SheetSection> sections;
    for (const SheetGroup &group : guide.sheet) {
        SheetSection section{group.title.in(language), {}};
        for (const SheetLine &line : group.lines) {
            if (!makesSense(line.field, account, guide))
                continue;
            SheetEntry entry = entryFor(line.field, guide, account, language);
            entry.label = line.label.in(language);
            if (!entry.value.isEmpty())
                section.entries.append(entry);
        }
        if (!section.entries.isEmpty())
            sections.append(section);
    }
    return sections;
}

QList<SheetEntry> SettingsSheet::toCopyAt(
    const GuideStep &step, const Guide &guide, const Account &account, const QString &language)
{
    const QString words = step.text.in(language);
    QList<SheetEntry> entries;
    for (const SheetSection &section : sections(guide, account, language)) {
        for (const SheetEntry &entry : section.entries) {
            if (entry.isCopyable() && words.contains(u"{{"_s + idOf(entry.field) + u"}}"_s))
                entries.append(entry);
        }
    }
    return entries;
}

QString SettingsSheet::passwordWords(Field field, const Account &account)
{
    if (field == Field::OutgoingPassword && account.hasPassword() && !account.sameCredentials)
        return tr("the password for sending");
    switch (account.signIn) {
    case SignIn::Password:
        return tr("the password of this mailbox");
    case SignIn::AppPassword:
        return tr("the app password");
    case SignIn::Bridge:
        return tr("the password that the bridge shows");
    case SignIn::BrowserOnly:
    case SignIn::None:
        return tr("none here: you sign in on your provider's page");
    }
    Q_UNREACHABLE();
}

bool SettingsSheet::isOfOtherProtocol(Field field, const Account &account)
{
    return field == Field::LeaveCopy && account.protocol != Protocol::Pop3;
}

bool SettingsSheet::isLeftEmpty(Field field, const Account &account)
{
    return (field == Field::OutgoingUserName || field == Field::OutgoingPassword)
        && !account.outgoingAuthentication;
}

QString SettingsSheet::leaveEmpty()
{
    //: What to do with a field of the mail program, in place of a value.
    return tr("leave this empty");
}

SheetEntry SettingsSheet::entryFor(
    Field field, const Guide &guide, const Account &account, const QString &language)
{
    if (isLeftEmpty(field, account))
        return {field, {}, leaveEmpty(), std::nullopt, false};
    if (isPassword(field))
        return {field, {}, passwordWords(field, account), std::nullopt};
    const FieldValue value = valueOf(field, account, guide, language);
    if (!value.tick)
        return {field, {}, value.text, std::nullopt, !isChoice(field)};
    return {field, {}, *value.tick ? tr("ticked") : tr("not ticked"), value.tick}; // a box of the dialog
}

QString SettingsSheet::toPlainText(const QList<SheetSection> &sections)
{
    QStringList blocks;
    for (const SheetSection &section : sections) {
        QStringList lines{section.title};
        for (const SheetEntry &entry : section.entries)
            //: One line of the settings: %1 is the mail program's label, %2 the value.
            lines.append(tr("%1: %2").arg(withoutColon(entry.label), entry.value));
        blocks.append(lines.join(u'\n'));
    }
    return blocks.isEmpty() ? QString() : blocks.join(u"\n\n"_s) + u'\n';
}

} // namespace Facteur
