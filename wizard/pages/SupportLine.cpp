// SPDX-License-Identifier: MIT
#include "SupportLine.h"

#include "Languages.h"
#include "PackMark.h"
#include "TextFlow.h"
#include "Theme.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

/// \a text as rich text has it, with places to break.
QString html(const QString &text)
{
    return TextFlow::breakable(text).toHtmlEscaped();
}

} // namespace

SupportLine::SupportLine(Place place, Setup &setup, QWidget *parent)
    : QLabel(parent)
    , m_place(place)
    , m_setup(setup)
{
    setObjectName(u"support"_s);
    setWordWrap(true);
    setTextFormat(Qt::RichText);
    setFont(Theme::help(font()));
    setOpenExternalLinks(true);
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    connect(&setup, &Setup::changed, this, &SupportLine::refresh);
    refresh();
}

bool SupportLine::isWanted() const
{
    if (m_setup.isPractice())
        return false;
    const auto report = m_setup.report();
    return m_place == Place::BelowSettings
        || (report && !report->ok() && report->verdict != Verdict::Cancelled);
}

QString SupportLine::whom(const SupportContact &contact) const
{
    const bool code = m_place == Place::BesideCode;
    const QString name = html(contact.name.in(Languages::current()));
    const QString telephone = u"<b>%1</b>"_s.arg(html(contact.telephone));
    if (contact.telephone.isEmpty())
        return code ? tr("%1 can help: give them the code above.").arg(name) : tr("%1 can help.").arg(name);
    //: %1: the name of a help desk, %2: its telephone number
    return code ? tr("Read the code above to %1, telephone %2.").arg(name, telephone)
                : tr("%1 can help: telephone %2.").arg(name, telephone);
}

QStringList SupportLine::support() const
{
    const Provider *provider = m_setup.provider();
    const Brand *brand = m_setup.catalogue().brand();
    const bool own = provider && !provider->support.isEmpty();
    if (!own && (!brand || brand->support.isEmpty()))
        return {};
    const SupportContact &contact = own ? provider->support : brand->support;
    QStringList sentences{whom(contact)};
    if (!contact.hours.isEmpty())
        sentences << tr("Hours: %1.").arg(html(contact.hours.in(Languages::current())));
    if (!contact.email.isEmpty())
        sentences << tr("E-mail: %1.").arg(html(contact.email));
    if (const QString link = contact.link.in(Languages::current()); !link.isEmpty())
        sentences << u"<a href=\"%1\">%2</a>"_s.arg(
            link.toHtmlEscaped(), html(QString(link).remove(u"https://"_s)));
    const bool marked = own && m_place == Place::BelowSettings; // with the servers, which are the same pack's
    if (const QString pack = own ? provider->pack : brand->pack; !pack.isEmpty() && !marked)
        sentences << html(PackMark::of(pack));
    return sentences;
}

QStringList SupportLine::marks() const
{
    QStringList marks;
    if (m_place == Place::BesideCode)
        return marks;
    const Provider *provider = m_setup.provider();
    if (provider && !provider->pack.isEmpty())
        marks << html(tr("The servers are from the pack in %1.").arg(PackMark::place(provider->pack)));
    const Guide &guide = m_setup.guide();
    if (!guide.pack.isEmpty())
        marks << html(tr("The guide is from the pack in %1.").arg(PackMark::place(guide.pack)));
    else if (!guide.pictures.isEmpty())
        marks << html(tr("The pictures are from the pack in %1.")
                          .arg(PackMark::place(PackMark::packOfPictures(guide))));
    return marks;
}

void SupportLine::refresh()
{
    QStringList lines = QStringList(support().join(u' ')) + marks();
    lines.removeAll(QString());
    const QString text = lines.join(u"<br>"_s);
    setText(text);
    setVisible(isWanted() && !text.isEmpty());
}

void SupportLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QLabel::changeEvent(event);
}

} // namespace Facteur
