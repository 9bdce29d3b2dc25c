// SPDX-License-Identifier: MIT
#include "StepTable.h"

#include "Accessible.h"
#include "CheckWords.h"
#include "Marks.h"
#include "StyleColours.h"
#include "Theme.h"
#include "WrappedLabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr int signSize = 16;
constexpr int headRows = StepTable::rowCount - stepCount; ///< above the steps

QPixmap signFor(StepState state, const Theme &theme, qreal ratio)
{
    QPixmap pixmap(QSize(signSize, signSize) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    const QRectF box(0, 0, signSize, signSize);
    switch (state) {
    case StepState::Pending:
    case StepState::Skipped:
        Marks::draw(painter, Marks::Shape::Dash, box, theme.control);
        break;
    case StepState::Running:
        Marks::draw(painter, Marks::Shape::Dot, box, theme.accent);
        break;
    case StepState::Passed:
        Marks::draw(painter, Marks::Shape::Tick, box, theme.color(Tone::Good), 2.2);
        break;
    case StepState::Failed:
        Marks::draw(painter, Marks::Shape::Cross, box, theme.color(Tone::Bad), 2.4);
        break;
    }
    return pixmap;
}

QLabel *cellLabel()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

StepTable::StepTable(Side side, QWidget *parent)
    : QFrame(parent)
    , m_side(side)
    , m_grid(new QGridLayout(this))
    , m_title(new WrappedLabel)
    , m_server(new WrappedLabel)
{
    m_grid->setContentsMargins(Space::normal, Space::medium, Space::normal, Space::medium);
    m_grid->setHorizontalSpacing(Space::small);
    m_grid->setVerticalSpacing(Space::small + 2);
    m_grid->setColumnStretch(1, 1);
    Accessible::setRole(this, QAccessible::List);
    Accessible::setHeading(m_title, 2);
    setFocusPolicy(Qt::TabFocus); // for a screen reader: all of it is told there, row by row
    m_title->setFont(Theme::strong(font()));
    m_server->setFont(Theme::help(font()));
    m_grid->addWidget(m_title, 0, 0, 1, 3);
    m_grid->addWidget(m_server, 1, 0, 1, 3);
    for (int i = 0; i < stepCount; ++i) {
        Row &row = m_rows.at(static_cast<std::size_t>(i));
        row = {cellLabel(), new WrappedLabel, cellLabel(), stepsOf(side).at(static_cast<std::size_t>(i))};
        Accessible::setRole(row.words, QAccessible::ListItem); // and says what the other two show
        Accessible::leaveOut(row.sign);
        Accessible::leaveOut(row.time);
        row.sign->setFixedSize(signSize, signSize);
        row.time->setFont(Theme::help(font()));
        row.time->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        row.time->setMinimumWidth(QFontMetrics(row.time->font()).horizontalAdvance(u"000 ms"_s));
        m_grid->addWidget(row.sign, i + headRows, 0);
        m_grid->addWidget(row.words, i + headRows, 1);
        m_grid->addWidget(row.time, i + headRows, 2);
    }
    m_grid->setRowStretch(rowCount, 1); // what is to spare goes below
}

int StepTable::neededHeight(int row) const
{
    const QLabel *label = row == 0 ? m_title
        : row == 1                 ? m_server
                                   : m_rows.at(static_cast<std::size_t>(row - headRows)).words;
    return label->heightForWidth(label->width());
}

void StepTable::setLeastHeight(int row, int height)
{
    if (m_grid->rowMinimumHeight(row) != height)
        m_grid->setRowMinimumHeight(row, height);
}

void StepTable::setEndpoint(const Endpoint &endpoint, bool ssl)
{
    setSecurity(endpoint.security);
    const QString box = ssl ? tr("SSL") : tr("SSL not ticked");
    //: A server: name, port and security, as "imap.example.com · 993 · SSL"
    m_server->setText(tr("%1 · %2 · %3").arg(endpoint.host, QString::number(endpoint.port), box));
    describe();
}

void StepTable::setSecurity(Security security)
{
    if (security == m_security)
        return;
    StepReports steps;
    std::transform(m_rows.begin(), m_rows.end(), steps.begin(), [](const Row &row) { return row.report; });
    steps = inOrderOfTime(inOrderOfTime(steps, std::exchange(m_security, security)), security);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows.at(i).report = steps.at(i);
        show(m_rows.at(i));
    }
}

void StepTable::reset()
{
    for (Row &row : m_rows) {
        row.report.state = StepState::Pending;
        show(row);
    }
}

void StepTable::setStep(const StepReport &step)
{
    for (Row &row : m_rows) {
        if (row.report.step != step.step)
            continue;
        row.report = step;
        show(row);
    }
}

void StepTable::setReport(const SideReport &report)
{
    for (StepReport step : report.steps) {
        if (report.cause == Cause::Cancelled && step.state == StepState::Failed)
            step.state = StepState::Skipped; // stopped, not broken
        setStep(step);
    }
}

void StepTable::retranslate()
{
    m_title->setText(m_side == Side::Incoming ? tr("Incoming mail") : tr("Outgoing mail"));
    setAccessibleName(m_title->text());
    for (Row &row : m_rows)
        show(row);
}

void StepTable::show(Row &row)
{
    const Theme theme(palette());
    const StepState state = row.report.state;
    row.sign->setPixmap(signFor(state, theme, devicePixelRatioF()));
    row.words->setText(CheckWords::step(row.report.step));
    const bool reached = state != StepState::Pending && state != StepState::Skipped;
    StyleColours::tint(row.words, reached ? &Theme::text : &Theme::secondary);
    const bool timed = state == StepState::Passed || state == StepState::Failed;
    const double ms = row.report.milliseconds;
    if (!timed)
        row.time->clear();
    else if (ms < 1000)
        row.time->setText(tr("%1 ms").arg(qRound(ms)));
    else
        row.time->setText(tr("%1 s").arg(QLocale().toString(ms / 1000, 'f', 1)));
    if (const QString words = inWords(row); row.words->accessibleName() != words)
        row.words->setAccessibleName(words);
    describe();
    StyleColours::tint(row.time, &Theme::secondary);
    StyleColours::tint(m_server, &Theme::secondary);
}

void StepTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) { // the signs have their colour
        for (Row &row : m_rows)
            show(row);
    }
    QFrame::changeEvent(event);
}

QString StepTable::inWords(const Row &row)
{
    const QString step = row.words->text();
    switch (row.report.state) {
    case StepState::Pending:
        return tr("%1: waiting").arg(step);
    case StepState::Running:
        return tr("%1: running").arg(step);
    case StepState::Passed:
        //: For screen readers. %1: a step of the test, %2: how long it took, as "12 ms"
        return tr("%1: passed, %2").arg(step, row.time->text());
    case StepState::Failed:
        return tr("%1: failed, %2").arg(step, row.time->text());
    case StepState::Skipped:
        return tr("%1: skipped").arg(step);
    }
    Q_UNREACHABLE();
}

void StepTable::describe()
{
    QStringList all{m_server->text()};
    bool runs = false;
    for (const Row &row : m_rows) {
        all << row.words->accessibleName();
        runs = runs || row.report.state == StepState::Running;
    }
    if (!runs) // it would be read anew, all of it, with every step
        setAccessibleDescription(all.join(u'\n'));
}

void StepTable::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme(palette());
    const qreal inset = hasFocus() ? 1 : 0.5;
    painter.setPen(hasFocus() ? QPen(theme.accent, 2) : QPen(theme.line, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 8, 8);
}

} // namespace Facteur
