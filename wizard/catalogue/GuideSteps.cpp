// SPDX-License-Identifier: MIT
#include "GuideSteps.h"

#include "GuideBounds.h"
#include "PackRules.h"
#include "Picture.h"
#include "PictureParts.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr qsizetype maximumSteps = maximumSections; ///< each has one
constexpr qsizetype maximumPages = 20;
constexpr qsizetype maximumStepLanguages = 100;

void checkPictureFile(const JsonNode &node, const QString &folder, const QString &name)
{
    const QDir images(folder + u"/images"_s);
    for (const QString &ending : {u"png"_s, u"jpg"_s}) {
        const QString file = u"%1.%2"_s.arg(name, ending);
        // A symbolic link that leads nowhere does not exist, but it is there.
        if (!images.exists(file) && !QFileInfo(images.filePath(file)).isSymLink())
            continue;
        const QString reason = problemWithPicture(folder, images.filePath(file));
        if (!reason.isEmpty())
            node.addError(u"images/%1: %2"_s.arg(file, reason));
    }
}

/// The drawing, and in every language that the guide's folder has pictures for.
void checkPictureFiles(const JsonNode &node, const QString &folder, const GuideStep &step)
{
    if (isBuiltIn(folder))
        return;
    checkPictureFile(node, folder, step.picture);
    const QDir images(folder + u"/images"_s);
    const QStringList languages = images.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &language : languages.mid(0, maximumStepLanguages))
        checkPictureFile(node, folder, language + u'/' + step.picture);
    const bool hasDrawing = !drawingIn(folder, step.picture).isEmpty();
    if (!step.words.isEmpty() && !hasDrawing)
        node.addWarning(
            u"its \"words\" are for a drawing, and there is no images/%1.png or .jpg"_s.arg(step.picture));
    else if (!hasDrawing && pictureIn(folder, u"en"_s, step.picture).isEmpty())
        node.addWarning(u"there is no images/%1.png or .jpg, nor one in images/en"_s.arg(step.picture));
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

GuideStep readStep(const JsonNode &node, const Guide &guide)
{
    GuideStep step;
    if (!node.isObjectOf({u"id"_s, u"pages"_s, u"title"_s, u"picture"_s, u"size"_s, u"fontSize"_s,
            u"fields"_s, u"targets"_s, u"words"_s}))
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

void readPicture(const JsonNode &node, const Guide &guide, GuideStep &step)
{
    const JsonNode picture = node[u"picture"_s];
    if (!picture.exists()) {
        for (const QString &key : {u"size"_s, u"fontSize"_s, u"fields"_s, u"targets"_s, u"words"_s}) {
            if (node[key].exists())
                node[key].addError(u"\"%1\" needs a \"picture\""_s.arg(key));
        }
        return;
    }
    step.picture = picture.text(problemWithPictureName);
    readPictureParts(node, guide, step);
    if (!step.picture.isEmpty())
        checkPictureFiles(picture, guide.folder, step);
}

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
