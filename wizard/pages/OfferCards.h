// SPDX-License-Identifier: MIT
#pragma once

#include "Provider.h"

#include <QWidget>

namespace Facteur {

class Card;

/// The kinds of mailbox that a provider has, each as a card with what tells that it is this one.
class OfferCards final : public QWidget
{
    Q_OBJECT
public:
    explicit OfferCards(QWidget *parent = nullptr);

    /// Those of \a provider, of which \a chosen (Provider::key()) is marked.
    void show(const QList<Provider> &offers, const QString &chosen, const QString &language);

Q_SIGNALS:
    void chosen(const QString &key); ///< by the person

private:
    void makeCards(qsizetype count);

    QList<Card *> m_cards;
    QStringList m_keys; ///< of each card
};

} // namespace Facteur
