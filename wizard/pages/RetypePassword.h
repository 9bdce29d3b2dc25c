// SPDX-License-Identifier: MIT
#pragma once

#include "Provider.h"

#include <QBoxLayout>
#include <QWidget>

class QPushButton;

namespace Facteur {

class FieldBlock;
class PasswordEdit;
class RichLabel;

/// After a refused sign-in: the password can be typed again right here, beside the provider's links that
/// settle the question.
class RetypePassword final : public QWidget
{
    Q_OBJECT
public:
    explicit RetypePassword(QWidget *parent = nullptr);

    void retranslate();
    /// Empty again, for another try at the password of \a side. \a provider may be nullptr; \a same: the
    /// password is that of both.
    void begin(const Provider *provider, Side side, bool same);
    /// \a direction: of what stands after the field.
    void setDirection(QBoxLayout::Direction direction);
    void setLanguage(const QString &language) { m_language = language; }
    [[nodiscard]] QPushButton *button() const { return m_button; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; ///< Enter in the field means its own button

Q_SIGNALS:
    void retyped(Facteur::Side side, const QString &password); ///< the password is never empty

private:
    void submit();

    QString m_language;
    Side m_side = Side::Incoming;
    bool m_same = true;
    QBoxLayout *m_layout;
    QSpacerItem *m_level; ///< above the button: the height of the field's label
    PasswordEdit *m_password;
    FieldBlock *m_block;
    QPushButton *m_button;
    RichLabel *m_links;
};

} // namespace Facteur
