// SPDX-License-Identifier: MIT
#include "GuideSteps.h"

#include "GuideBounds.h"
#include "PackRules.h"
#include "Picture.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr qsizetype maximumSteps = maximumSections; ///< each has one
constexpr qsizetype maximumFields = 100;
constexpr qsizetype maximumPages = 20;
constexpr qsizetype maximumStepLanguages = 100;
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
    for (const JsonNode &item : node.items(maximumFields)) {
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
    for (const JsonNode &item : node.items(maximumFields)) {
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

/// In every language that the guide's folder has pictures for, and under both endings.
void checkPictureFiles(const JsonNode &node, const QString &folder, const QString &picture)
{
    if (isBuiltIn(folder))
        return;
    const QDir images(folder + u"/images"_s);
    const QStringList languages = images.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &language : languages.mid(0, maximumStepLanguages)) {
        for (const QString &ending : {u"png"_s, u"jpg"_s}) {
            const QString file = u"%1/%2.%3"_s.arg(language, picture, ending);
            // A symbolic link that leads nowhere does not exist, but it is there.
            if (!images.exists(file) && !QFileInfo(images.filePath(file)).isSymLink())
                continue;
            const QString reason = problemWithPicture(folder, images.filePath(file));
            if (!reason.isEmpty())
                node.addError(u"images/%1: %2"_s.arg(file, reason));
        }
    }
    if (pictureIn(folder, u"en"_s, picture).isEmpty())
        node.addWarning(u"there is no images/en/%1.png or .jpg"_s.arg(picture));
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

void readPicture(const JsonNode &node, const Guide &guide, GuideStep &step)
{
    const JsonNode picture = node[u"picture"_s];
    if (!picture.exists()) {
        for (const QString &key : {u"size"_s, u"fontSize"_s, u"fields"_s, u"targets"_s}) {
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
        step.fields = readFields(fields, step.pictureSize, guide);
    if (const JsonNode targets = node[u"targets"_s]; targets.exists() && !step.pictureSize.isEmpty())
        step.targets = readTargets(targets, step.pictureSize);
    if (!step.picture.isEmpty())
        checkPictureFiles(picture, guide.folder, step.picture);
}

GuideStep readStep(const JsonNode &node, const Guide &guide)
{
    GuideStep step;
    if (!node.isObjectOf({u"id"_s, u"pages"_s, u"title"_s, u"picture"_s, u"size"_s, u"fontSize"_s,
            u"fields"_s, u"targets"_s}))
        return step;
    step.id = node[u"id"_s].text();
    if (!step.id.isEmpty() && !isPackId(step.id))
        node[u"id"_s].addError(u"an id is made of lower-case letters, digits and hyphens"_s);
    step.pages = readPages(node[u"pages"_s]);
    step.title = node[u"title"_s].localText(problemWithLabel);
    readPicture(node, guide, step);
    return step;
}

} // namespace

QList<GuideStep> readSteps(const JsonNode &node, const Guide &guide)
{
    QList<GuideStep> steps;
    QSet<QString> ids;
    for (const JsonNode &item : node.items(maximumSteps)) {
        const GuideStep step = readStep(item, guide);
        if (ids.contains(step.id))
            item[u"id"_s].addError(u"a second step \"%1\""_s.arg(step.id));
        ids.insert(step.id);
        steps.append(step);
    }
    return steps;
}

QString problemWithField(std::optional<Field> field, const Guide &guide)
{
    const bool isWord = field == Field::IncomingSecurity || field == Field::OutgoingSecurity;
    if (isWord && guide.securityNames.isEmpty())
        return u"\"%1\" needs \"securityNames\" in guide.json"_s.arg(idOf(*field));
    const bool isMethod = field == Field::IncomingMethod || field == Field::OutgoingMethod;
    return isMethod && guide.methodNames.isEmpty()
        ? u"\"%1\" needs \"methodNames\" in guide.json"_s.arg(idOf(*field))
        : QString();
}

std::optional<Field> readField(const JsonNode &node, const Guide &guide)
{
    const auto field = node.term<Field>();
    const QString reason = problemWithField(field, guide);
    if (!reason.isEmpty())
        node.addError(reason);
    return field;
}

} // namespace Facteur
