// SPDX-License-Identifier: MIT
#include "Guide.h"

#include "Alternatives.h"
#include "PackRules.h"
#include "Picture.h"
#include "PortTable.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

ServerAccess serverAccess(const ServerAnswer &answer, Protocol protocol, const Guide &guide,
    const Provider *provider, const PortTable &ports)
{
    const ServerAlternative setting = settingFor(answer, protocol, guide, ports);
    ServerAccess access;
    access.endpoint = setting.endpoint;
    access.programStaysPlain = setting.programStaysPlain;
    access.alternatives = alternativesFor(answer, protocol, guide, provider, ports);
    return access;
}

} // namespace

bool Guide::asksFor(Field field) const
{
    return std::any_of(sheet.begin(), sheet.end(), [field](const SheetGroup &group) {
        return std::any_of(group.lines.begin(), group.lines.end(),
            [field](const SheetLine &line) { return line.field == field; });
    });
}

bool Guide::isOnPhone() const
{
    return !systems.isEmpty() && std::all_of(systems.begin(), systems.end(), [](System system) {
        return system == System::Android || system == System::Ios;
    });
}

QString Guide::pictureFile(const QString &picture, const QString &language) const
{
    if (!problemWithPictureName(picture).isEmpty())
        return {};
    const auto file = [&](const QString &code) {
        QString path =
            pictures.isEmpty() || !isLanguage(code) ? QString() : pictureIn(pictures, code, picture);
        return path.isEmpty() && isLanguage(code) ? pictureIn(folder, code, picture) : path;
    };
    for (const QString &path : {file(language.section(u'_', 0, 0)), drawingFile(picture)}) {
        if (!path.isEmpty())
            return path;
    }
    return file(u"en"_s);
}

QString Guide::drawingFile(const QString &picture) const
{
    return problemWithPictureName(picture).isEmpty() ? drawingIn(folder, picture) : QString();
}

QString Guide::cardFile() const
{
    const QString file = u"%1/images/%2.png"_s.arg(folder, card);
    return problemWithPictureName(card).isEmpty() && QFileInfo(file).isFile() && staysIn(folder, file)
        ? file
        : QString();
}

const GuideStep *Guide::stepFor(Page page, std::optional<Field> field) const
{
    const GuideStep *first = nullptr;
    for (const GuideStep &step : steps) {
        if (!step.pages.contains(page))
            continue;
        if (!field || step.find(*field))
            return &step;
        if (!first)
            first = &step;
    }
    return first;
}

MailSettings mailSettings(
    const Account &account, const Guide &guide, const Provider *provider, const PortTable &ports)
{
    MailSettings settings;
    settings.emailAddress = account.emailAddress;
    settings.incoming = serverAccess(account.incoming, account.protocol, guide, provider, ports);
    settings.incoming.userName = account.userName;
    if (account.hasPassword())
        settings.incoming.password = account.password;
    settings.outgoing = serverAccess(account.outgoing, Protocol::Smtp, guide, provider, ports);
    settings.outgoing.userName = account.effectiveOutgoingUserName();
    if (account.hasPassword())
        settings.outgoing.password = account.effectiveOutgoingPassword();
    settings.outgoing.authenticate = account.outgoingAuthentication;
    settings.incoming.signsInByBrowser = settings.outgoing.signsInByBrowser = !account.hasPassword();
    return settings;
}

} // namespace Facteur
