// SPDX-License-Identifier: MIT
#include "SupportLine.h"

#include "Languages.h"
#include "LinkWords.h"
#include "PackMark.h"
#include "Theme.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

} // namespace

SupportLine::SupportLine(Place place, Setup &setup, QWidget *parent)
    : RichLabel(parent)
    , m_place(place)
    , m_setup(setup)
{
    setObjectName(u"support"_s);
    setFont(Theme::help(font()));
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
    const QString name = escaped(contact.name.in(Languages::current()));
    const QString telephone = u"<b>%1</b>"_s.arg(escaped(contact.telephone));
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
        sentences << tr("Hours: %1.").arg(escaped(contact.hours.in(Languages::current())));
    if (!contact.email.isEmpty())
        sentences << tr("E-mail: %1.").arg(escaped(contact.email));
    if (const QString link = contact.link.in(Languages::current()); !link.isEmpty())
        sentences << RichLabel::link(
            link, LinkWords::marked(QString(link).remove(u"https://"_s), contact.link, Languages::current()));
    const bool marked = own && m_place == Place::BelowSettings; // with the servers, which are the same pack's
    if (const QString pack = own ? provider->pack : brand->pack; !pack.isEmpty() && !marked)
        sentences << escaped(PackMark::of(pack));
    return sentences;
}

QStringList SupportLine::marks() const
{
    QStringList marks;
    if (m_place == Place::BesideCode)
        return marks;
    const Provider *provider = m_setup.provider();
    if (provider && !provider->pack.isEmpty())
        marks << escaped(tr("The servers are from the pack in %1.").arg(PackMark::place(provider->pack)));
    const Guide &guide = m_setup.guide();
    if (!guide.pack.isEmpty())
        marks << escaped(tr("The guide is from the pack in %1.").arg(PackMark::place(guide.pack)));
    else if (!guide.pictures.isEmpty())
        marks << escaped(tr("The pictures are from the pack in %1.")
                             .arg(PackMark::place(PackMark::packOfPictures(guide))));
    return marks;
}

void SupportLine::refresh()
{
    QStringList lines = QStringList(support().join(u' ')) + marks();
    lines.removeAll(QString());
    const QString text = lines.join(u"<br>"_s);
    setRichText(text);
    setVisible(isWanted() && !text.isEmpty());
}

void SupportLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    RichLabel::changeEvent(event);
}

} // namespace Facteur
