// SPDX-License-Identifier: MIT
#include "Brand.h"

#include "JsonNode.h"
#include "PackRules.h"
#include "Picture.h"

#include <QFileInfo>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr double leastContrast = 4.5; ///< WCAG 2.1, 1.4.3 (AA)

/// WCAG 2.1, "relative luminance".
double luminance(const QString &colour)
{
    const auto part = [&colour](qsizetype at) {
        const double value = colour.mid(at, 2).toInt(nullptr, 16) / 255.0;
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
}

/// A colour on which \a text can be read.
QString readColour(const JsonNode &node, const QString &text)
{
    const QString colour = node.exists() ? node.text(problemWithColour) : QString();
    const double contrast = colour.isEmpty() ? leastContrast : contrastRatio(colour, text);
    // Rounded down, so that 4.49… is not said to be 4.5.
    if (contrast < leastContrast)
        node.addError(u"text in %1 cannot be read on it: the contrast is %2:1, the least is %3:1"_s.arg(text)
                          .arg(std::floor(contrast * 100) / 100)
                          .arg(leastContrast));
    return colour.toLower();
}

QString readLogo(const JsonNode &node, const QString &pack)
{
    const QString name = node.exists() ? node.text(problemWithPictureName) : QString();
    if (name.isEmpty())
        return {};
    QString file = pack + u'/' + name + u".png"_s;
    const bool isThere = QFileInfo::exists(file) || QFileInfo(file).isSymLink();
    const QString reason = isThere ? problemWithSmallPicture(pack, file) : u"no such file"_s;
    if (!reason.isEmpty())
        node.addError(u"%1.png: %2"_s.arg(name, reason));
    return file;
}

Brand readBrand(const JsonNode &root, const QString &pack)
{
    Brand brand;
    if (!root.isObjectOf({u"name"_s, u"logo"_s, u"accent"_s, u"accentDark"_s, u"support"_s}))
        return brand;
    brand.name = root[u"name"_s].localText(problemWithLabel);
    brand.logo = readLogo(root[u"logo"_s], pack);
    brand.accent = readColour(root[u"accent"_s], u"#ffffff"_s);
    brand.accentDark = readColour(root[u"accentDark"_s], u"#0c1a30"_s);
    brand.support = readSupportContact(root[u"support"_s]);
    return brand;
}

} // namespace

Loaded<Brand> loadBrand(const QString &pack)
{
    const Result<JsonFile> parsed = JsonFile::read(pack + u"/brand.json"_s);
    if (!parsed)
        return {std::nullopt, {parsed.problem()}};
    JsonFile file = parsed.value();
    const Brand brand = readBrand(JsonNode(file), pack);
    return {file.ok() ? std::optional(brand) : std::nullopt, file.problems()};
}

double contrastRatio(const QString &one, const QString &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace Facteur
