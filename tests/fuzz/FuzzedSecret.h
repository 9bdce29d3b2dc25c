// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Facteur {

/// A name and a password, every form in which the password may be echoed, and the promise that none of them
/// is shown.
class FuzzedSecret
{
public:
    /// One of several, of which each is difficult in its own way; '0' to '6', anything else is as '1'. '0'
    /// has none.
    explicit FuzzedSecret(char choice);

    [[nodiscard]] const QString &userName() const { return m_userName; }
    [[nodiscard]] const QString &password() const { return m_password; }

    /// \a bytes were sent as a secret: a SASL response is one more form, {sent}.
    void addSent(const QByteArray &bytes);

    /// \a text, in which {password}, {quoted}, {base64}, {plain} and {sent} stand for the forms; {password:9}
    /// is cut off after nine characters (eight at least), {password/9} has an invisible character after nine.
    /// Also {percent}, {twice}, {entities}, {json}, {quotable}, {hex}, {shifted}, {shifted2} and {wide},
    /// which are disguises.
    [[nodiscard]] QByteArray expanded(const QByteArray &text) const;
    /// \a text with a line end in place of every form, and of every disguise unless \a withDisguises.
    [[nodiscard]] QByteArray withoutForms(const QByteArray &text, bool withDisguises) const;

    /// True where \a text holds a form, or its beginning from eight characters on.
    [[nodiscard]] bool isIn(const QString &text) const;
    void requireAbsent(const QString &shown) const;
    /// Of \a shown, once the secret has gone.
    void requireNoDisguise(const QString &shown) const;
    /// The ends of those forms of which no end can come about in any other way than by an echo.
    [[nodiscard]] QStringList tails() const;

private:
    struct Form
    {
        QByteArray name;
        QByteArray bytes;
        bool isDisguise = false;
    };
    enum class Shown
    {
        All,
        Disguises,
        Nothing,
    };

    void add(const QByteArray &name, const QByteArray &bytes);
    void addDisguises();
    [[nodiscard]] QByteArray replaced(const QByteArray &text, Shown which) const;
    [[nodiscard]] const Form *form(const QByteArray &name) const;

    QString m_userName;
    QString m_password;
    QList<Form> m_forms;
    QStringList m_visible; ///< each form as it would be shown
    QStringList m_telling; ///< the first eight characters of them
    QStringList m_disguised; ///< what of each disguise gives the password away
};

} // namespace Facteur
