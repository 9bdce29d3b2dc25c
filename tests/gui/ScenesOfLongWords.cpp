// SPDX-License-Identifier: MIT
#include "Scenes.h"

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

const QString longWord(500, u'W');

QString longHost()
{
    const QString label(63, u'w');
    return QStringList{label, label, QString(50, u'w'), u"example"_s}.join(u'.');
}

/// \a value with the longest word that there can be in place of every text that is for people.
QJsonValue withLongTexts(const QJsonValue &value, const QString &key = {})
{
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &each : value.toArray())
            array.append(withLongTexts(each));
        return array;
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        QJsonObject changed;
        for (auto it = object.begin(); it != object.end(); ++it)
            changed.insert(it.key(), withLongTexts(it.value(), it.key()));
        return changed;
    }
    const bool isForPeople = key == u"en"_s || key == u"fr"_s || key == u"name"_s;
    return isForPeople ? QJsonValue(QString(120, u'M')) : value;
}

void lengthen(const QString &file)
{
    QFile json(file);
    if (!json.open(QIODevice::ReadWrite))
        return;
    const auto value = withLongTexts(QJsonDocument::fromJson(json.readAll()).object());
    json.resize(0);
    json.write(QJsonDocument(value.toObject()).toJson());
}

} // namespace

void Scenes::longWords()
{
    begin();
    SideReport rejected = side(Side::Incoming, Cause::AuthRejected);
    rejected.serverSaid = longWord;
    SideReport stranger = side(Side::Outgoing, Cause::TlsWrongHost, Step::Encrypt);
    stranger.answeredBy = longWord;
    CertificateFacts certificate;
    certificate.subject = certificate.issuer = longWord;
    certificate.names = {longHost(), longHost()};
    stranger.certificates = {certificate};
    show(Verdict::Both, rejected, stranger);
    visit(u"9-long-answers"_s);
    begin(u"other"_s, {});
    model().setDisplayName(longWord.left(200));
    model().setEmailAddress(longWord.left(60) + u'@' + longHost());
    model().setProvider(u"ovh-ca"_s);
    model().setUserName(longWord);
    for (const Side each : {Side::Incoming, Side::Outgoing})
        model().setServer(each, {longHost(), 65535, true});
    for (const Page page :
        {Page::Account, Page::Protocol, Page::Servers, Page::Authentication, Page::Test, Page::Settings}) {
        open(page);
        visit(u"9-long-words-"_s + idOf(page));
    }
}

void Scenes::longPack()
{
    const QTemporaryDir folder;
    const QString pack = folder.filePath(QString(200, u'p'));
    for (const auto path : {"providers", "guides/binette/images/en", "guides/binette/images/fr"})
        QDir().mkpath(pack + u'/' + QLatin1StringView(path));
    const QString potager = QStringLiteral(FACTEUR_TEST_PACKS "/potager/");
    for (const auto path : {"brand.json", "logo.png", "providers/potager.json", "guides/binette/guide.json",
             "guides/binette/guide.en.md", "guides/binette/guide.fr.md",
             "guides/binette/images/en/servers.png", "guides/binette/images/fr/servers.png"}) {
        const QString copy = pack + u'/' + QLatin1StringView(path);
        if (!QFile::copy(potager + QLatin1StringView(path), copy))
            fail(u"cannot write %1"_s.arg(copy));
        QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
        if (copy.endsWith(u".json"_s))
            lengthen(copy);
    }
    begin(u"binette"_s, u"potager"_s, {pack});
    if (model().guide().id != u"binette"_s || model().guide().steps.isEmpty())
        fail(u"the pack with long words has no guide"_s);
    for (const Page page : {Page::Welcome, Page::Account, Page::Protocol, Page::Servers, Page::Authentication,
             Page::Test, Page::Settings}) {
        open(page);
        visit(u"9-long-pack-"_s + idOf(page));
    }
    show(Verdict::Incoming, side(Side::Incoming, Cause::TcpRefused, Step::Connect), side(Side::Outgoing));
    visit(u"9-long-pack-test-failed"_s);
}

} // namespace Facteur
