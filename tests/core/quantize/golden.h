#pragma once

#include <QByteArray>
#include <QFile>
#include <QHash>
#include <QString>
#include <QtEndian>

#include <cstring>
#include <vector>

/// Arrays by name from a compressed file of tests/data: zlib data in qCompress form, holding records of
/// (length, name, length, bytes), lengths as 32-bit and everything little-endian.
class Golden {
public:
  explicit Golden(const char* file) {
    QFile source(QStringLiteral(QS_TEST_DATA "/") + QLatin1String(file));
    if (!source.open(QIODevice::ReadOnly)) return;
    const QByteArray all = qUncompress(source.readAll());
    for (qsizetype at = 0; at < all.size();) {
      const QByteArray name = next(all, at);
      m_arrays.insert(QString::fromLatin1(name), next(all, at));
    }
  }

  [[nodiscard]] bool isEmpty() const { return m_arrays.isEmpty(); }

  template <class T>
  [[nodiscard]] std::vector<T> array(const QString& name) const {
    const QByteArray bytes = m_arrays.value(name);
    std::vector<T> values(static_cast<std::size_t>(bytes.size()) / sizeof(T));
    if (!values.empty()) std::memcpy(values.data(), bytes.constData(), values.size() * sizeof(T));
    return values;
  }

private:
  static QByteArray next(const QByteArray& all, qsizetype& at) {
    const auto size = static_cast<qsizetype>(qFromLittleEndian<quint32>(all.constData() + at));
    const QByteArray part = all.mid(at + 4, size);
    at += 4 + size;
    return part;
  }

  QHash<QString, QByteArray> m_arrays;
};
