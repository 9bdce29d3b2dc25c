// SPDX-License-Identifier: MIT
#include "PictureParts.h"

#include "CleanUp.h"
#include "GuideSteps.h"
#include "PackRules.h"
#include "Picture.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr qsizetype maximumParts = 100; ///< of each kind
constexpr int minimumFontSize = 4;
constexpr int maximumFontSize = 100;

/// The numbers of a list that must have \a count of them; empty where it has not.
QList<double> readNumbers(const JsonNode &node, qsizetype count)
{
    const QList<JsonNode> items = node.items(maximumParts);
    QList<double> numbers;
    for (const JsonNode &item : items)
        numbers.append(item.number(0, maximumSide));
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

std::optional<Protocol> readIs(const JsonNode &node, std::optional<Field> field)
{
    if (!node.exists())
        return std::nullopt;
    const auto protocol = node.term<Protocol>();
    if (protocol == Protocol::Smtp)
        node.addError(u"expected \"imap\" or \"pop3\""_s);
    else if (field && field != Field::IncomingProtocol)
        node.addError(u"only \"incoming.protocol\" can be a radio button"_s);
    return protocol;
}

QList<PictureField> readFields(const JsonNode &node, const QSizeF &size, const Guide &guide)
{
    QList<PictureField> fields;
    for (const JsonNode &item : node.items(maximumParts)) {
        if (!item.isObjectOf({u"field"_s, u"is"_s, u"rect"_s}))
            continue;
        const auto field = readField(item[u"field"_s], guide);
        const auto is = readIs(item[u"is"_s], field);
        const QRectF rectangle = readRectangle(item[u"rect"_s], size);
        if (field)
            fields.append({*field, rectangle, is});
    }
    return fields;
}

QList<PictureTarget> readTargets(const JsonNode &node, const QSizeF &size)
{
    QList<PictureTarget> targets;
    QSet<QString> ids;
    for (const JsonNode &item : node.items(maximumParts)) {
        if (!item.isObjectOf({u"id"_s, u"rect"_s}))
            continue;
        const QString id = item[u"id"_s].text();
        if (!id.isEmpty() && !isPackId(id))
            item[u"id"_s].addError(u"an id is made of lower-case letters, digits and hyphens"_s);
        else if (fromId<Field>(id))
            item[u"id"_s].addError(u"\"%1\" is a field: it belongs into \"fields\""_s.arg(id));
        else if (ids.contains(id))
            item[u"id"_s].addError(u"a second target \"%1\""_s.arg(id));
        ids.insert(id);
        targets.append({id, readRectangle(item[u"rect"_s], size)});
    }
    return targets;
}

int readWeight(const JsonNode &node)
{
    if (!node.exists())
        return 400;
    const int weight = node.integer(300, 700);
    if (weight != 300 && weight != 400 && weight != 600 && weight != 700)
        node.addError(u"expected 300, 400, 600 or 700"_s);
    return weight;
}

QString readInk(const JsonNode &node, const QString &usual)
{
    if (!node.exists())
        return usual;
    return node.text(problemWithColour);
}

Qt::AlignmentFlag readAlignment(const JsonNode &node)
{
    const QString where = node.exists() ? node.text() : u"left"_s;
    if (where == u"center"_s)
        return Qt::AlignHCenter;
    if (where == u"right"_s)
        return Qt::AlignRight;
    if (where != u"left"_s)
        node.addError(u"expected \"left\", \"center\" or \"right\""_s);
    return Qt::AlignLeft;
}

/// A language may have none there: "server." behind a list, where the other language has all before it.
LocalText readWordsText(const JsonNode &node)
{
    if (node.isString())
        return node.localText(problemWithLabel);
    LocalText text;
    for (const JsonNode &one : node.members(maximumParts)) {
        if (!isLanguage(one.key()))
            one.addWarning(u"\"%1\" is not a language such as \"en\""_s.arg(cleanForDisplay(one.key(), 50)));
        else
            text.texts.insert(one.key(), one.isEmptyText() ? QString() : one.text(problemWithLabel));
    }
    if (!text.texts.contains(u"en"_s))
        node.addError(u"the English text (\"en\") is missing"_s);
    return text;
}

/// Of the letters of \a words, which have their rectangle already.
double readFontSize(const JsonNode &words, const QRectF &rectangle, double usual)
{
    const JsonNode size = words[u"size"_s];
    const double pixelSize = size.exists() ? size.number(minimumFontSize, maximumFontSize) : usual;
    if (!rectangle.isEmpty() && pixelSize > rectangle.height())
        (size.exists() ? size : words[u"rect"_s])
            .addWarning(
                u"the words are cut: they are %1 high, and their rectangle is %2"_s.arg(pixelSize).arg(
                    rectangle.height()));
    return pixelSize;
}

QList<PictureWords> readWords(const JsonNode &node, const GuideStep &step)
{
    const QString ink = u"#1a1a1a"_s;
    QList<PictureWords> all;
    for (const JsonNode &item : node.items(maximumParts)) {
        if (!item.isObjectOf(
                {u"rect"_s, u"text"_s, u"size"_s, u"weight"_s, u"color"_s, u"align"_s, u"mark"_s}))
            continue;
        PictureWords words;
        words.rectangle = readRectangle(item[u"rect"_s], step.pictureSize);
        words.text = readWordsText(item[u"text"_s]);
        words.pixelSize = readFontSize(item, words.rectangle, step.fontPixelSize);
        words.weight = readWeight(item[u"weight"_s]);
        words.color = readInk(item[u"color"_s], ink);
        words.alignment = readAlignment(item[u"align"_s]);
        if (const JsonNode mark = item[u"mark"_s];
            mark.exists() && mark.isObjectOf({u"text"_s, u"color"_s})) {
            words.mark = mark[u"text"_s].text(problemWithLabel);
            words.markColor = readInk(mark[u"color"_s], words.color);
        }
        all.append(words);
    }
    return all;
}

} // namespace

void readPictureParts(const JsonNode &node, const Guide &guide, GuideStep &step)
{
    step.pictureSize = readSize(node[u"size"_s]);
    if (const JsonNode fontSize = node[u"fontSize"_s]; fontSize.exists())
        step.fontPixelSize = fontSize.integer(minimumFontSize, maximumFontSize);
    if (step.pictureSize.isEmpty())
        return;
    if (const JsonNode fields = node[u"fields"_s]; fields.exists())
        step.fields = readFields(fields, step.pictureSize, guide);
    if (const JsonNode targets = node[u"targets"_s]; targets.exists())
        step.targets = readTargets(targets, step.pictureSize);
    if (const JsonNode words = node[u"words"_s]; words.exists())
        step.words = readWords(words, step);
}

} // namespace Facteur
