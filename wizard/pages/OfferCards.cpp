// SPDX-License-Identifier: MIT
#include "OfferCards.h"

#include "Card.h"
#include "Theme.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Facteur {

OfferCards::OfferCards(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::small);
}

void OfferCards::makeCards(qsizetype count)
{
    while (m_cards.size() < count) {
        auto *card = new Card;
        const qsizetype place = m_cards.size();
        connect(card, &Card::toggled, this, [this, place](bool on) {
            if (on)
                Q_EMIT chosen(m_keys.at(place));
        });
        layout()->addWidget(card);
        m_cards.append(card);
    }
}

void OfferCards::show(const QList<Provider> &offers, const QString &chosen, const QString &language)
{
    makeCards(offers.size());
    m_keys.clear();
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        Card *card = m_cards.at(i);
        card->setVisible(i < offers.size());
        if (i >= offers.size())
            continue;
        const Provider &offer = offers.at(i);
        m_keys.append(offer.key());
        card->setObjectName(u"offer-"_s + offer.offer.id);
        card->setTexts(offer.offer.name.in(language), offer.offer.hint.in(language));
        const QSignalBlocker quiet(card); // nobody has chosen it
        if (offer.key() == chosen)
            card->setChecked(true);
    }
}

} // namespace Facteur
