// SPDX-License-Identifier: MIT
#pragma once

#include "Account.h"
#include "DialogWords.h"
#include "LocalText.h"
#include "MailError.h"
#include "MailSettings.h"
#include "ProgramTraits.h"
#include "SslTable.h"
#include "Terms.h"

#include <QList>
#include <QString>

#include <optional>

namespace Facteur {

/// A mail program and the way through its dialogs, as guides/<id>/guide.json describes it.
struct Guide
{
    QString id;
    QString folder; ///< where it was loaded from
    QString pack; ///< the folder of the pack that brought it; empty: built in
    QString pictures; ///< a folder as this one whose pictures go before its own; empty: none
    int order = 0; ///< its place among the others
    bool isGeneral = false; ///< it stands for whatever mail program there is no guide to
    LocalText name;
    LocalText mention; ///< the name as it stands inside a sentence: "your mail program"; else the name
    LocalText summary; ///< one sentence for its card
    QString card; ///< base name of the picture on its card; empty: none
    QList<Protocol> protocols; ///< Imap, Pop3 or both
    LocalText whyNotPop3; ///< where Pop3 is not among them
    /// How one signs in at those Exchange servers whose mailboxes it can open as such: with a password, in
    /// the browser, or both; none: it cannot. Nothing: not told.
    std::optional<QList<SignIn>> exchange;
    SslTable ssl;
    SecurityNames securityNames; ///< empty: the mail program has an SSL box
    MethodNames methodNames; ///< empty: the mail program has a box for authentication, or nothing
    std::optional<TlsVersion> newestTls; ///< that the mail program can speak; nothing: as new as needed
    QList<System> systems; ///< that it runs on; empty: not told
    ProgramNames names;
    std::optional<ProgramEnd> end; ///< nothing: it is still there
    QString successor; ///< the id of the guide to what follows it; empty: none
    std::optional<ProgramVariant> variant; ///< nothing: its name tells which one it is
    QList<SheetGroup> sheet;
    QList<GuideStep> steps;
    QList<MailError> errors; ///< the numbers that the mail program shows

    /// Its dialogs have a place for \a field, whatever the account's other answers.
    [[nodiscard]] bool asksFor(Field field) const;
    /// It runs on phones and tablets alone: values are typed there, not pasted.
    [[nodiscard]] bool isOnPhone() const;
    /// What nearly every server wants today, TLS 1.2, is too new for it (RFC 8996).
    [[nodiscard]] bool isTooOld() const { return newestTls && *newestTls < TlsVersion::Tls12; }

    /// The file of \a picture: <folder>/images/<lang>/<picture>.png in \a language, else the drawing for all
    /// languages, else the one in English; .jpg where there is no .png; empty where there is none.
    [[nodiscard]] QString pictureFile(const QString &picture, const QString &language) const;
    /// The drawing for all languages, whose words are data: <folder>/images/<picture>.png, else .jpg; empty
    /// where there is none.
    [[nodiscard]] QString drawingFile(const QString &picture) const;

    /// The file of the picture on its card, the same in all languages: <folder>/images/<card>.png; empty
    /// where there is none.
    [[nodiscard]] QString cardFile() const;

    /// The step that belongs to \a page: the first one whose picture shows \a field, else the first; nullptr
    /// where there is none.
    [[nodiscard]] const GuideStep *stepFor(Page page, std::optional<Field> field = {}) const;

    bool operator==(const Guide &) const = default;
};

class PortTable;
struct Provider;

/// The settings that the connection test takes so that it proves what this mail program will do with \a
/// account, and what else it could be set to (Alternatives.h). \a provider: the account's own, or nullptr.
[[nodiscard]] MailSettings mailSettings(
    const Account &account, const Guide &guide, const Provider *provider, const PortTable &ports);

} // namespace Facteur
