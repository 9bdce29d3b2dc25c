// SPDX-License-Identifier: MIT
#include "ExercisePicker.h"

#include "FlowLayout.h"
#include "ScenarioWords.h"
#include "Theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr int narrowestList = 160; ///< its longest text may be wider than a small window

int widthOf(const QString &text, const QWidget &widget)
{
    return widget.fontMetrics().horizontalAdvance(text);
}

} // namespace

ExercisePicker::ExercisePicker(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel)
    , m_group(new QComboBox)
    , m_scenario(new QComboBox)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::small);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setBuddy(m_group);
    m_group->setObjectName(u"exercises"_s);
    m_scenario->setObjectName(u"scenario"_s);
    row->addWidget(m_label, 0, Qt::AlignTop);
    auto *lists = new FlowLayout;
    row->addLayout(lists, 1);
    for (QComboBox *list : {m_group, m_scenario}) {
        list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        list->setMinimumWidth(narrowestList);
        lists->addWidget(list);
    }
    QSizePolicy policy = m_scenario->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // what is below stays where it is
    m_scenario->setSizePolicy(policy);
    const QList<ScenarioWords::Group> groups = ScenarioWords::groups();
    for (const ScenarioWords::Group group : groups)
        m_group->addItem({}, static_cast<int>(group));
    connect(m_group, &QComboBox::activated, this, [this] {
        showGroup();
        Q_EMIT chosen();
    });
    connect(m_scenario, &QComboBox::activated, this, &ExercisePicker::chosen);
    showGroup();
}

Scenario ExercisePicker::scenario() const
{
    return static_cast<Scenario>(m_scenario->currentData().toInt());
}

void ExercisePicker::showGroup()
{
    m_scenario->clear();
    const auto scenarios =
        ScenarioWords::scenariosOf(static_cast<ScenarioWords::Group>(m_group->currentData().toInt()));
    for (const Scenario scenario : scenarios)
        m_scenario->addItem(ScenarioWords::of(scenario), static_cast<int>(scenario));
    m_scenario->setVisible(scenarios.size() > 1);
}

void ExercisePicker::widen()
{
    if (!isVisible())
        return; // seldom seen, and long to measure
    int widest = 0;
    const QList<ScenarioWords::Group> groups = ScenarioWords::groups();
    for (const ScenarioWords::Group group : groups) {
        widest = std::max(widest, widthOf(ScenarioWords::of(group), *m_group));
        const auto scenarios = ScenarioWords::scenariosOf(group);
        for (const Scenario scenario : scenarios)
            widest = std::max(widest, widthOf(ScenarioWords::of(scenario), *m_scenario));
    }
    for (QComboBox *list : {m_group, m_scenario})
        list->setMinimumContentsLength(widest / std::max(1, widthOf(u"X"_s, *list)) + 1);
}

void ExercisePicker::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        widen();
    QWidget::changeEvent(event);
}

void ExercisePicker::showEvent(QShowEvent *event)
{
    widen();
    QWidget::showEvent(event);
}

void ExercisePicker::retranslate()
{
    m_label->setText(tr("Exercise"));
    m_scenario->setAccessibleName(tr("What exactly happens"));
    for (int i = 0; i < m_group->count(); ++i)
        m_group->setItemText(
            i, ScenarioWords::of(static_cast<ScenarioWords::Group>(m_group->itemData(i).toInt())));
    for (int i = 0; i < m_scenario->count(); ++i)
        m_scenario->setItemText(i, ScenarioWords::of(static_cast<Scenario>(m_scenario->itemData(i).toInt())));
    widen();
    m_label->setMinimumHeight(m_group->sizeHint().height()); // beside the first list, not both
}

} // namespace Facteur
