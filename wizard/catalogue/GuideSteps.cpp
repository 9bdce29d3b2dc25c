// SPDX-License-Identifier: MIT
#include "GuideSteps.h"

#include "PackRules.h"

#include <QFileInfo>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr qsizetype maximumSteps = 50;
constexpr qsizetype maximumFields = 100;
constexpr qsizetype maximumPages = 20;
constexpr double maximumPictureSide = 10'000;
constexpr int minimumFontSize = 4;
constexpr int maximumFontSize = 100;

/// The numbers of a list that must have \a count of them; empty where it has not.
QList<double> readNumbers(const JsonNode &node, qsizetype count)
{
    const QList<JsonNode> items = node.items(maximumFields);
    QList<double> numbers;
    for (const JsonNode &item : items)
        numbers.append(item.number(0, maximumPictureSide));
    if (numbers.size() == count)
        return numbers;
    if (!items.isEmpty())
        node.addError(u"expected %1 numbers, found %2"_s.arg(count).arg(numbers.size()));
    return {};
}

QSizeF readSize(const JsonNode &node)
{
    const QList<double> numbers = readNumbers(node, 2);
    if (numbers.isEmpty())
        return {};
    if (numbers.at(0) < 1 || numbers.at(1) < 1)
        node.addError(u"the picture has no size"_s);
    return {numbers.at(0), numbers.at(1)};
}

QRectF readRectangle(const JsonNode &node, const QSizeF &size)
{
    const QList<double> numbers = readNumbers(node, 4);
    if (numbers.isEmpty())
        return {};
    const QRectF rectangle(numbers.at(0), numbers.at(1), numbers.at(2), numbers.at(3));
    if (rectangle.isEmpty())
        node.addError(u"the rectangle is empty"_s);
    else if (!QRectF({0, 0}, size).contains(rectangle))
        node.addError(u"the rectangle leaves the picture (%1 by %2)"_s.arg(size.width()).arg(size.height()));
    return rectangle;
}

QList<PictureField> readFields(const JsonNode &node, const QSizeF &size)
{
    QList<PictureField> fields;
    for (const JsonNode &item : node.items(maximumFields)) {
        if (!item.isObjectOf({u"field"_s, u"rect"_s}))
            continue;
        const auto field = item[u"field"_s].term<Field>();
        const QRectF rectangle = readRectangle(item[u"rect"_s], size);
        if (field)
            fields.append({*field, rectangle});
    }
    return fields;
}

QList<Page> readPages(const JsonNode &node)
{
    QList<Page> pages;
    for (const JsonNode &item : node.items(maximumPages)) {
        if (const auto page = item.term<Page>())
            pages.append(*page);
    }
    return pages;
}

void readPicture(const JsonNode &node, const QString &folder, GuideStep &step)
{
    const JsonNode picture = node[u"picture"_s];
    if (!picture.exists()) {
        for (const QString &key : {u"size"_s, u"fontSize"_s, u"fields"_s}) {
            if (node[key].exists())
                node[key].addError(u"\"%1\" needs a \"picture\""_s.arg(key));
        }
        return;
    }
    step.picture = picture.text(problemWithPictureName);
    step.pictureSize = readSize(node[u"size"_s]);
    if (const JsonNode fontSize = node[u"fontSize"_s]; fontSize.exists())
        step.fontPixelSize = fontSize.integer(minimumFontSize, maximumFontSize);
    if (const JsonNode fields = node[u"fields"_s]; fields.exists() && !step.pictureSize.isEmpty())
        step.fields = readFields(fields, step.pictureSize);
    const QString file = u"images/en/%1.png"_s.arg(step.picture);
    if (!step.picture.isEmpty() && !QFileInfo(folder + u'/' + file).isFile())
        picture.addWarning(u"there is no %1"_s.arg(file));
}

GuideStep readStep(const JsonNode &node, const QString &folder)
{
    GuideStep step;
    if (!node.isObjectOf(
            {u"id"_s, u"pages"_s, u"title"_s, u"picture"_s, u"size"_s, u"fontSize"_s, u"fields"_s}))
        return step;
    step.id = node[u"id"_s].text();
    if (!step.id.isEmpty() && !isPackId(step.id))
        node[u"id"_s].addError(u"an id is made of lower-case letters, digits and hyphens"_s);
    step.pages = readPages(node[u"pages"_s]);
    step.title = node[u"title"_s].localText();
    readPicture(node, folder, step);
    return step;
}

} // namespace

QList<GuideStep> readSteps(const JsonNode &node, const QString &folder)
{
    QList<GuideStep> steps;
    QSet<QString> ids;
    for (const JsonNode &item : node.items(maximumSteps)) {
        const GuideStep step = readStep(item, folder);
        if (ids.contains(step.id))
            item[u"id"_s].addError(u"a second step \"%1\""_s.arg(step.id));
        ids.insert(step.id);
        steps.append(step);
    }
    return steps;
}

} // namespace Facteur
