<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Cards</name>
    <message>
        <source>Everywhere</source>
        <translation>全局</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>See and touch machine numbers, and what quantization does to them.</source>
        <translation>让机器数看得见、摸得着，也让人看清量化给它们带来的变化。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>本程序是自由软件，遵循 GNU 通用公共许可证第 3 版或更新版本，不附带任何担保。</translation>
    </message>
    <message>
        <source>Built with Qt %1, QCustomPlot, Eigen, oneTBB, Boost.Multiprecision, nlohmann/json and fmt.</source>
        <translation>使用 Qt %1、QCustomPlot、Eigen、oneTBB、Boost.Multiprecision、nlohmann/json 和 fmt 构建。</translation>
    </message>
    <message>
        <source>About Quantoscope</source>
        <translation>关于 Quantoscope</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>The last session could not be read (%1). It was kept as %2.</source>
        <translation>无法读取上次的会话（%1），原文件已保留为 %2。</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>tables are for formats of at most %1 bits</source>
        <translation>只能为不超过 %1 位的格式列表</translation>
    </message>
    <message>
        <source>it could not be read (%1)</source>
        <translation>无法读取（%1）</translation>
    </message>
    <message>
        <source>%1 bytes are left at the end, an element has %2</source>
        <translation>末尾剩余 %1 个字节，而每个元素占 %2 个字节</translation>
    </message>
    <message>
        <source>complex numbers do not fit float32; --stored exports their bytes</source>
        <translation>复数不能存为 float32；用 --stored 可导出其字节</translation>
    </message>
    <message>
        <source>this operator takes one operand</source>
        <translation>该运算符只需一个操作数</translation>
    </message>
    <message>
        <source>this operator takes two operands, A OP B</source>
        <translation>该运算符需要两个操作数：A OP B</translation>
    </message>
    <message>
        <source>it could not be written (%1)</source>
        <translation>无法写入（%1）</translation>
    </message>
    <message>
        <source>no file format stores this scheme by itself, so there are no packed bytes; quantize with --out PARTS.npz gives its parts</source>
        <translation>没有文件格式单独存储这种方法，因此没有打包后的字节；用 quantize 加 --out PARTS.npz 可得到其各部分</translation>
    </message>
    <message>
        <source>either FILE and TENSOR or --raw RxC is needed</source>
        <translation>需要给出 FILE 和 TENSOR，或 --raw RxC</translation>
    </message>
    <message>
        <source>it needs --seed</source>
        <translation>需要同时给出 --seed</translation>
    </message>
    <message>
        <source>a code begins with 0x or 0b</source>
        <translation>编码须以 0x 或 0b 开头</translation>
    </message>
    <message>
        <source>not all of it are digits of a code</source>
        <translation>其中含有不属于编码的字符</translation>
    </message>
    <message>
        <source>the format has only %1 bits</source>
        <translation>该格式只有 %1 位</translation>
    </message>
    <message>
        <source>a parameter is set as key=value</source>
        <translation>参数须写作 key=value</translation>
    </message>
    <message>
        <source>rows and columns are needed, as 128x64</source>
        <translation>需要给出行数和列数，如 128x64</translation>
    </message>
    <message>
        <source>%1 values need %2 bytes; there are only %3</source>
        <translation>%1 个值需要 %2 个字节，实际只有 %3 个</translation>
    </message>
    <message>
        <source>%1 values need %2 bytes; there are more</source>
        <translation>%1 个值只需 %2 个字节，实际更多</translation>
    </message>
    <message>
        <source>%1 mismatches</source>
        <translation>有 %1 处不一致</translation>
    </message>
    <message>
        <source>%1 whole numbers separated by commas are needed, for the shape %2</source>
        <translation>形状为 %2，需要 %1 个以逗号分隔的整数</translation>
    </message>
    <message>
        <source>axis %1 goes from 0 to %2, in the shape %3</source>
        <translation>形状为 %3，第 %1 轴的下标须在 0 到 %2 之间</translation>
    </message>
    <message>
        <source>there is no such tensor</source>
        <translation>没有这个张量</translation>
    </message>
    <message>
        <source>two decimal numbers are needed, as -1:1</source>
        <translation>需要两个十进制数，如 -1:1</translation>
    </message>
    <message>
        <source>there are no finite values to take a range from; --range gives one</source>
        <translation>没有可用来确定范围的有限值；请用 --range 给出</translation>
    </message>
    <message>
        <source>the file holds no tensors</source>
        <translation>文件中没有张量</translation>
    </message>
    <message>
        <source>which of its tensors? there are: %1</source>
        <translation>请指明其中一个张量；可选：%1</translation>
    </message>
    <message>
        <source>there is no such tensor; there are: %1</source>
        <translation>没有这个张量；可选：%1</translation>
    </message>
    <message>
        <source>violations: %1</source>
        <translation>违规之处：%1</translation>
    </message>
    <message>
        <source>gave up after two minutes of computing</source>
        <translation>计算两分钟仍未完成，已放弃</translation>
    </message>
    <message>
        <source>is not a file</source>
        <translation>不是文件</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>is larger than any state file (%1 bytes)</source>
        <translation>超出状态文件的大小上限（%1 字节）</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>无法写入：%1</translation>
    </message>
    <message>
        <source>a code is written 0x… or 0b…</source>
        <translation>编码须写作 0x… 或 0b…</translation>
    </message>
    <message>
        <source>the digits of the code are missing</source>
        <translation>编码缺少数字</translation>
    </message>
    <message>
        <source>“%1” is no digit of this code</source>
        <translation>“%1”不是该编码可用的数字</translation>
    </message>
    <message>
        <source>the code is wider than the %1 bits of the format</source>
        <translation>编码超出该格式的 %1 位</translation>
    </message>
    <message>
        <source>the width must be from 1 to 64 bits</source>
        <translation>位宽必须在 1 到 64 之间</translation>
    </message>
    <message>
        <source>the file has no such tensor</source>
        <translation>文件中没有这个张量</translation>
    </message>
    <message>
        <source>this build carries no sample</source>
        <translation>此构建未包含示例</translation>
    </message>
    <message>
        <source>not a state file: the JSON text is broken</source>
        <translation>不是状态文件：JSON 文本已损坏</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>必须是对象</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>必须是文本</translation>
    </message>
    <message>
        <source>must be one of %1, not %2</source>
        <translation>必须是 %1 之一，而不是 %2</translation>
    </message>
    <message>
        <source>must be %1</source>
        <translation>必须是 %1</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>必须是 %1 到 %2 之间的整数</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>必须是 true 或 false</translation>
    </message>
    <message>
        <source>the file ends before the bytes that were asked for</source>
        <translation>文件过短，所需的字节已在文件末尾之后</translation>
    </message>
    <message>
        <source>this is not a regular file</source>
        <translation>这不是普通文件</translation>
    </message>
    <message>
        <source>the file is named %1 but holds %2</source>
        <translation>文件扩展名是 %1，内容却是 %2</translation>
    </message>
    <message>
        <source>%1 is not read; what is read: %2</source>
        <translation>不支持读取 %1；可读取：%2</translation>
    </message>
    <message>
        <source>this is no checkpoint that is read; what is read: %1</source>
        <translation>这不是可读取的检查点；可读取：%1</translation>
    </message>
    <message>
        <source>the file ends inside its header</source>
        <translation>文件在头部之内就结束了</translation>
    </message>
    <message>
        <source>this is no NPY file: it does not begin with \x93NUMPY</source>
        <translation>这不是 NPY 文件：开头不是 \x93NUMPY</translation>
    </message>
    <message>
        <source>version %1.%2 of the NPY format is not read</source>
        <translation>不支持 NPY 格式的 %1.%2 版</translation>
    </message>
    <message>
        <source>a header of %1 bytes is not read</source>
        <translation>不支持长达 %1 字节的头部</translation>
    </message>
    <message>
        <source>the size of this shape does not fit 64 bits</source>
        <translation>该形状的大小超出 64 位</translation>
    </message>
    <message>
        <source>dtype and shape need %1 bytes, but only %2 are left in the file</source>
        <translation>按 dtype 和 shape 需要 %1 个字节，但文件只剩 %2 个</translation>
    </message>
    <message>
        <source>%1 bytes follow the array</source>
        <translation>数组之后还有 %1 个字节</translation>
    </message>
    <message>
        <source>something follows the dictionary of the header</source>
        <translation>头部的字典之后还有其他内容</translation>
    </message>
    <message>
        <source>the header has no %1</source>
        <translation>头部缺少 %1</translation>
    </message>
    <message>
        <source>the header must be a dictionary</source>
        <translation>头部必须是字典</translation>
    </message>
    <message>
        <source>a colon is missing in the header</source>
        <translation>头部缺少冒号</translation>
    </message>
    <message>
        <source>the dictionary of the header is not closed</source>
        <translation>头部的字典没有闭合</translation>
    </message>
    <message>
        <source>unknown key %1</source>
        <translation>未知的键 %1</translation>
    </message>
    <message>
        <source>the key %1 occurs twice</source>
        <translation>键 %1 出现了两次</translation>
    </message>
    <message>
        <source>quoted text is missing in the header</source>
        <translation>头部缺少带引号的文本</translation>
    </message>
    <message>
        <source>a quote in the header is not closed</source>
        <translation>头部有引号没有闭合</translation>
    </message>
    <message>
        <source>escapes in the header are not read</source>
        <translation>不支持头部中的转义符</translation>
    </message>
    <message>
        <source>this array holds records of several fields, which are not read</source>
        <translation>该数组存放多字段记录，不支持读取</translation>
    </message>
    <message>
        <source>fortran_order must be True or False</source>
        <translation>fortran_order 必须是 True 或 False</translation>
    </message>
    <message>
        <source>shape must be a tuple of whole numbers from 0 to 2^64−1</source>
        <translation>shape 必须是由 0 到 2^64−1 的整数组成的元组</translation>
    </message>
    <message>
        <source>a shape of more than %1 axes</source>
        <translation>形状的轴数超过 %1</translation>
    </message>
    <message>
        <source>this array holds pickled Python objects, which are never read</source>
        <translation>该数组存放 pickle 序列化的 Python 对象，出于安全绝不读取</translation>
    </message>
    <message>
        <source>elements of type %1 are not read</source>
        <translation>不支持 %1 类型的元素</translation>
    </message>
    <message>
        <source>unknown dtype %1</source>
        <translation>未知的 dtype %1</translation>
    </message>
    <message>
        <source>too short for a safetensors file: %1 bytes</source>
        <translation>只有 %1 字节，不足以构成 safetensors 文件</translation>
    </message>
    <message>
        <source>no safetensors file, or damaged: a header of %1 bytes in a file of %2</source>
        <translation>不是 safetensors 文件，或已损坏：文件共 %2 字节，头部却称有 %1 字节</translation>
    </message>
    <message>
        <source>shape must be a list of whole numbers from 0 to 2^64−1</source>
        <translation>shape 必须是由 0 到 2^64−1 的整数组成的列表</translation>
    </message>
    <message>
        <source>data_offsets must be two whole numbers from 0 to 2^64−1</source>
        <translation>data_offsets 必须是两个 0 到 2^64−1 的整数</translation>
    </message>
    <message>
        <source>dtype must be text</source>
        <translation>dtype 必须是文本</translation>
    </message>
    <message>
        <source>metadata values must be text</source>
        <translation>元数据的值必须是文本</translation>
    </message>
    <message>
        <source>the entry must be a JSON object</source>
        <translation>该条目必须是 JSON 对象</translation>
    </message>
    <message>
        <source>the header must be a JSON object</source>
        <translation>头部必须是 JSON 对象</translation>
    </message>
    <message>
        <source>the entry has no %1</source>
        <translation>该条目缺少 %1</translation>
    </message>
    <message>
        <source>the header is not valid UTF-8</source>
        <translation>头部不是有效的 UTF-8</translation>
    </message>
    <message>
        <source>the header ends in the middle of its JSON text</source>
        <translation>头部的 JSON 文本不完整</translation>
    </message>
    <message>
        <source>the header is nested too deeply</source>
        <translation>头部嵌套过深</translation>
    </message>
    <message>
        <source>the header holds a NUL character</source>
        <translation>头部含有 NUL 字符</translation>
    </message>
    <message>
        <source>the header is not valid JSON from here on</source>
        <translation>头部从此处起不是有效的 JSON</translation>
    </message>
    <message>
        <source>this name occurs twice, first at offset %1</source>
        <translation>该名称出现了两次，第一次在偏移 %1 处</translation>
    </message>
    <message>
        <source>%1 elements of %2 are not a whole number of bytes</source>
        <translation>%1 个 %2 元素凑不成整数个字节</translation>
    </message>
    <message>
        <source>its data ends at %1, before it begins at %2</source>
        <translation>数据的终点 %1 在起点 %2 之前</translation>
    </message>
    <message>
        <source>dtype and shape need %1 bytes, but data_offsets span %2</source>
        <translation>按 dtype 和 shape 需要 %1 个字节，但 data_offsets 跨 %2 个字节</translation>
    </message>
    <message>
        <source>its data begins at %1, inside that of another tensor, which ends at %2</source>
        <translation>数据从 %1 开始，落在另一个张量之内，后者到 %2 才结束</translation>
    </message>
    <message>
        <source>a hole of %1 bytes lies before its data</source>
        <translation>数据之前有 %1 字节的空洞</translation>
    </message>
    <message>
        <source>its data ends at %1, but the file holds only %2 bytes of data</source>
        <translation>数据到 %1 结束，但文件只有 %2 字节的数据</translation>
    </message>
    <message>
        <source>%1 bytes after the last tensor belong to none</source>
        <translation>最后一个张量之后有 %1 个字节不属于任何张量</translation>
    </message>
    <message>
        <source>the network is too large to be evaluated here</source>
        <translation>网络过大，无法在此评估</translation>
    </message>
    <message>
        <source>its shape is %1, but the network needs %2</source>
        <translation>形状为 %1，但网络需要 %2</translation>
    </message>
    <message>
        <source>the network&apos;s description names a tensor that is not in the file</source>
        <translation>网络描述中提到的张量不在文件中</translation>
    </message>
    <message>
        <source>%1 is no shape of a weight: it needs 1 to %2 output channels</source>
        <translation>%1 不能作为权重的形状：输出通道数须为 1 到 %2</translation>
    </message>
    <message>
        <source>%1×%1 pooling leaves nothing of its %2×%3 output</source>
        <translation>输出为 %2×%3，经 %1×%1 池化后什么也不剩</translation>
    </message>
    <message>
        <source>%1 groups do not divide its %2 input and %3 output channels</source>
        <translation>%1 组无法整除 %2 个输入通道和 %3 个输出通道</translation>
    </message>
    <message>
        <source>a weight must hold floating-point numbers</source>
        <translation>权重必须是浮点数</translation>
    </message>
    <message>
        <source>%1 outputs are more classes than can be told apart here (%2)</source>
        <translation>%1 个输出超过了此处可区分的类别数（%2）</translation>
    </message>
    <message>
        <source>the network has %1 outputs, but its description names %2 classes</source>
        <translation>网络有 %1 个输出，但其描述列出 %2 个类别</translation>
    </message>
    <message>
        <source>element %1 is not a finite number</source>
        <translation>第 %1 个元素不是有限数</translation>
    </message>
    <message>
        <source>label %1 is none of the %2 classes</source>
        <translation>标签 %1 不属于 %2 个类别中的任何一个</translation>
    </message>
    <message>
        <source>is not a whole number from %1 to %2</source>
        <translation>不是 %1 到 %2 之间的整数</translation>
    </message>
    <message>
        <source>is not a text</source>
        <translation>不是文本</translation>
    </message>
    <message>
        <source>there is no kind of layer called &quot;%1&quot;</source>
        <translation>没有名为“%1”的层类型</translation>
    </message>
    <message>
        <source>there is no activation called &quot;%1&quot;</source>
        <translation>没有名为“%1”的激活函数</translation>
    </message>
    <message>
        <source>is not a list of channels, height and width</source>
        <translation>不是由通道数、高度、宽度组成的列表</translation>
    </message>
    <message>
        <source>is not a list of 1 to %1 layers</source>
        <translation>不是由 1 到 %1 个层组成的列表</translation>
    </message>
    <message>
        <source>is not a finite number</source>
        <translation>不是有限数</translation>
    </message>
    <message>
        <source>is not a list of at most %1 names</source>
        <translation>不是由至多 %1 个名称组成的列表</translation>
    </message>
    <message>
        <source>is not a JSON object of at most %1 bytes</source>
        <translation>不是至多 %1 字节的 JSON 对象</translation>
    </message>
    <message>
        <source>only version 1 of the description is known</source>
        <translation>只支持第 1 版的描述</translation>
    </message>
    <message>
        <source>stopped before it was done</source>
        <translation>未完成就已停止</translation>
    </message>
    <message>
        <source>the file does not describe a network that could be tested</source>
        <translation>文件没有描述可供测试的网络</translation>
    </message>
    <message>
        <source>is not a weight of the network</source>
        <translation>不是该网络的权重</translation>
    </message>
    <message>
        <source>no such number format</source>
        <translation>没有这种数值格式</translation>
    </message>
    <message>
        <source>&apos;[&apos; or the end was expected before &apos;%1&apos;</source>
        <translation>“%1”之前应为“[”或就此结束</translation>
    </message>
    <message>
        <source>the closing &apos;]&apos; is missing</source>
        <translation>缺少结尾的“]”</translation>
    </message>
    <message>
        <source>nothing may follow the closing &apos;]&apos;: %1</source>
        <translation>结尾的“]”之后不能再有内容：%1</translation>
    </message>
    <message>
        <source>an option was expected after the last &apos;,&apos;</source>
        <translation>最后一个“,”之后应有一个选项</translation>
    </message>
    <message>
        <source>option &apos;%1&apos; needs a value</source>
        <translation>选项“%1”需要一个值</translation>
    </message>
    <message>
        <source>option &apos;%1&apos; is given twice</source>
        <translation>选项“%1”给出了两次</translation>
    </message>
    <message>
        <source>unknown option &apos;%1&apos;; there are bias, inf, nan, subnormals and signed</source>
        <translation>未知选项“%1”；可用：bias、inf、nan、subnormals、signed</translation>
    </message>
    <message>
        <source>%1 is yes or no, not &apos;%2&apos;</source>
        <translation>%1 只能是 yes 或 no，不能是“%2”</translation>
    </message>
    <message>
        <source>nan is ieee, fn, fnuz or none, not &apos;%1&apos;</source>
        <translation>nan 只能是 ieee、fn、fnuz 或 none，不能是“%1”</translation>
    </message>
    <message>
        <source>a float needs at least one exponent or fraction bit</source>
        <translation>浮点数至少需要一个指数位或尾数位</translation>
    </message>
    <message>
        <source>at most 52 fraction bits and 64 bits altogether are possible</source>
        <translation>尾数最多 52 位，总共最多 64 位</translation>
    </message>
    <message>
        <source>bias %1 lies outside −%2…%2</source>
        <translation>指数偏置 %1 超出 −%2…%2 的范围</translation>
    </message>
    <message>
        <source>nan=ieee needs exponent bits</source>
        <translation>nan=ieee 需要指数位</translation>
    </message>
    <message>
        <source>nan=fnuz takes the pattern of −0 and needs a sign</source>
        <translation>nan=fnuz 占用 −0 的位模式，因此需要符号位</translation>
    </message>
    <message>
        <source>no finite value but zero would be left</source>
        <translation>除零以外将没有任何有限值</translation>
    </message>
    <message>
        <source>an integer has 1 to 64 bits</source>
        <translation>整数须为 1 到 64 位</translation>
    </message>
    <message>
        <source>a scale has 2 to 15 bits</source>
        <translation>缩放因子须为 2 到 15 位</translation>
    </message>
    <message>
        <source>a P3109 name ends in se, sf, ue or uf, not &apos;%1&apos;</source>
        <translation>P3109 格式名须以 se、sf、ue 或 uf 结尾，不能是“%1”</translation>
    </message>
    <message>
        <source>a P3109 format has 3 to 15 bits</source>
        <translation>P3109 格式须为 3 到 15 位</translation>
    </message>
    <message>
        <source>the precision after p must be 1…%1 here</source>
        <translation>此处 p 之后的数值精度须为 1…%1</translation>
    </message>
    <message>
        <source>no such rounding mode; there are rne, rna, rtz, rtp, rtn, rto and stochastic</source>
        <translation>没有这种舍入方式；可用：rne、rna、rtz、rtp、rtn、rto、stochastic</translation>
    </message>
    <message>
        <source>no such overflow policy; there are ieee, saturate and propagate</source>
        <translation>没有这种上溢规则；可用：ieee、saturate、propagate</translation>
    </message>
    <message>
        <source>Bit %1: %2 + %3 + carry %4 = %5, so write %6 and carry %7.</source>
        <translation>第 %1 位：%2 + %3 + 进位 %4 = %5，所以写 %6，进位 %7。</translation>
    </message>
    <message>
        <source>The carry out of the top bit has no column: %1 bits keep %2.</source>
        <translation>最高位的进位没有可放的列：%1 位只保留 %2。</translation>
    </message>
    <message>
        <source>The carry into the top bit (%1) differs from the carry out of it (%2): two negative numbers gave a non-negative one.</source>
        <translation>进入最高位的进位（%1）与其产生的进位（%2）不同：两个负数得到了非负数。</translation>
    </message>
    <message>
        <source>The carry into the top bit (%1) differs from the carry out of it (%2): two non-negative numbers gave a negative one.</source>
        <translation>进入最高位的进位（%1）与其产生的进位（%2）不同：两个非负数得到了负数。</translation>
    </message>
    <message>
        <source>The carry into the top bit (%1) differs from the carry out of it (%2): a negative number less a non-negative one gave a non-negative one.</source>
        <translation>进入最高位的进位（%1）与其产生的进位（%2）不同：负数减非负数得到了非负数。</translation>
    </message>
    <message>
        <source>The carry into the top bit (%1) differs from the carry out of it (%2): a non-negative number less a negative one gave a negative one.</source>
        <translation>进入最高位的进位（%1）与其产生的进位（%2）不同：非负数减负数得到了负数。</translation>
    </message>
    <message>
        <source>The carry into the top bit (%1) differs from the carry out of it (%2): the most negative number has no positive counterpart.</source>
        <translation>进入最高位的进位（%1）与其产生的进位（%2）不同：最小的负数没有对应的正数。</translation>
    </message>
    <message>
        <source>The carry into the top bit equals the carry out of it (%1): the two&apos;s complement result is right.</source>
        <translation>进入最高位的进位与其产生的进位相同（%1）：补码结果正确。</translation>
    </message>
    <message>
        <source>1 is carried out of the top bit: the unsigned sum needs one more bit.</source>
        <translation>最高位产生进位 1：无符号的和还需要一位。</translation>
    </message>
    <message>
        <source>0 is carried out of the top bit: the unsigned sum is right.</source>
        <translation>最高位产生进位 0：无符号的和正确。</translation>
    </message>
    <message>
        <source>1 is carried out of the top bit: no borrow, the unsigned difference is right.</source>
        <translation>最高位产生进位 1：没有借位，无符号的差正确。</translation>
    </message>
    <message>
        <source>0 is carried out of the top bit: a borrow, the unsigned difference lies below 0.</source>
        <translation>最高位产生进位 0：有借位，无符号的差小于 0。</translation>
    </message>
    <message>
        <source>The 1 to add enters as the carry into bit 0.</source>
        <translation>要加的 1 作为进位送入第 0 位。</translation>
    </message>
    <message>
        <source>Subtracting is adding the negative. Invert B: %1.</source>
        <translation>减去一个数就是加上它的相反数。把 B 逐位取反：%1。</translation>
    </message>
    <message>
        <source>Invert every bit: %1.</source>
        <translation>逐位取反：%1。</translation>
    </message>
    <message>
        <source>the text is longer than 1024 characters</source>
        <translation>文本超过 1024 个字符</translation>
    </message>
    <message>
        <source>a digit is missing here</source>
        <translation>此处缺少数字</translation>
    </message>
    <message>
        <source>this is no digit of base %1</source>
        <translation>这不是 %1 进制的数字</translation>
    </message>
    <message>
        <source>this is no integer</source>
        <translation>这不是整数</translation>
    </message>
    <message>
        <source>this integer is longer than 4096 bits</source>
        <translation>该整数超过 4096 位</translation>
    </message>
    <message>
        <source>One place left: %1 falls out, 0 comes in.</source>
        <translation>左移一位：移出 %1，移入 0。</translation>
    </message>
    <message>
        <source>One place right: %1 falls out, the top bit %2 is copied.</source>
        <translation>右移一位：移出 %1，复制最高位 %2。</translation>
    </message>
    <message>
        <source>One place right: %1 falls out, 0 comes in.</source>
        <translation>右移一位：移出 %1，移入 0。</translation>
    </message>
    <message>
        <source>No carry is involved.</source>
        <translation>不涉及进位。</translation>
    </message>
    <message>
        <source>Nothing was pushed out.</source>
        <translation>没有移出任何位。</translation>
    </message>
    <message>
        <source>The last bit pushed out is %1.</source>
        <translation>最后移出的位是 %1。</translation>
    </message>
    <message>
        <source>The two&apos;s complement value times 2^%1 does not fit.</source>
        <translation>补码值乘以 2^%1 放不下。</translation>
    </message>
    <message>
        <source>The two&apos;s complement value after the shift is right.</source>
        <translation>移位后的补码值正确。</translation>
    </message>
    <message>
        <source>Bit %1 of B is 1: add A shifted left by %1, %2. The sum so far is %3.</source>
        <translation>B 的第 %1 位是 1：加上左移 %1 位的 A，即 %2。目前的和是 %3。</translation>
    </message>
    <message>
        <source>The unsigned product does not fit %1 bits.</source>
        <translation>%1 位放不下无符号的积。</translation>
    </message>
    <message>
        <source>The unsigned product fits %1 bits.</source>
        <translation>%1 位放得下无符号的积。</translation>
    </message>
    <message>
        <source>The two&apos;s complement product does not fit %1 bits.</source>
        <translation>%1 位放不下补码的积。</translation>
    </message>
    <message>
        <source>The two&apos;s complement product fits %1 bits.</source>
        <translation>%1 位放得下补码的积。</translation>
    </message>
    <message>
        <source>outside the range of %1 bits in two&apos;s complement, %2 to %3</source>
        <translation>超出 %1 位补码的范围：%2 到 %3</translation>
    </message>
    <message>
        <source>outside the range of %1 bits without sign, 0 to %4</source>
        <translation>超出 %1 位无符号数的范围：0 到 %4</translation>
    </message>
    <message>
        <source>outside the ranges of %1 bits, %2 to %3 in two&apos;s complement and 0 to %4 without sign</source>
        <translation>超出 %1 位的范围：补码为 %2 到 %3，无符号数为 0 到 %4</translation>
    </message>
    <message>
        <source>a width is a whole number from 1 to 64</source>
        <translation>位宽须为 1 到 64 的整数</translation>
    </message>
    <message>
        <source>a shift is by 0 to 64 places</source>
        <translation>移位须为 0 到 64 位</translation>
    </message>
    <message>
        <source>A is %1, to be shifted by %2.</source>
        <translation>A 是 %1，要移 %2 位。</translation>
    </message>
    <message>
        <source>A is %1, B is %2.</source>
        <translation>A 是 %1，B 是 %2。</translation>
    </message>
    <message>
        <source>A is %1.</source>
        <translation>A 是 %1。</translation>
    </message>
    <message>
        <source>The result is %1: %2 in two&apos;s complement, %3 unsigned.</source>
        <translation>结果是 %1：按补码为 %2，按无符号为 %3。</translation>
    </message>
    <message>
        <source>the result lies beyond 2^100000 or below 2^-100000</source>
        <translation>结果大于 2^100000 或小于 2^-100000</translation>
    </message>
    <message>
        <source>infinity and NaN cannot take part in arithmetic</source>
        <translation>无穷大和 NaN 不能参与运算</translation>
    </message>
    <message>
        <source>division by zero</source>
        <translation>除数为零</translation>
    </message>
    <message>
        <source>the numbers in this expression are too long to compute with</source>
        <translation>表达式中的数过长，无法计算</translation>
    </message>
    <message>
        <source>a power must be an integer</source>
        <translation>幂指数必须是整数</translation>
    </message>
    <message>
        <source>the exponent has no digits</source>
        <translation>指数部分缺少数字</translation>
    </message>
    <message>
        <source>the text ends where a number is expected</source>
        <translation>文本在应有数字的地方结束了</translation>
    </message>
    <message>
        <source>a number cannot contain this character</source>
        <translation>数字中不能有这个字符</translation>
    </message>
    <message>
        <source>unexpected &apos;%1&apos;</source>
        <translation>此处不应有“%1”</translation>
    </message>
    <message>
        <source>more than 200 levels of nesting</source>
        <translation>嵌套超过 200 层</translation>
    </message>
    <message>
        <source>this parenthesis is never closed</source>
        <translation>这个括号没有闭合</translation>
    </message>
    <message>
        <source>the text is longer than 4096 characters</source>
        <translation>文本超过 4096 个字符</translation>
    </message>
    <message>
        <source>no number was entered</source>
        <translation>没有输入数字</translation>
    </message>
    <message>
        <source>%1 is a whole number from %2 to %3</source>
        <translation>%1 须为 %2 到 %3 之间的整数</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>位数</translation>
    </message>
    <message>
        <source>Width of a code.</source>
        <translation>编码的位数。</translation>
    </message>
    <message>
        <source>Symmetric</source>
        <translation>对称</translation>
    </message>
    <message>
        <source>yes: the zero point is 0; no: the grid covers min to max, with 0 on it.</source>
        <translation>是：零点为 0；否：格点覆盖最小值到最大值，并包含 0。</translation>
    </message>
    <message>
        <source>Code range</source>
        <translation>编码范围</translation>
    </message>
    <message>
        <source>narrow leaves out the most negative code, so that codes are symmetric.</source>
        <translation>“收窄”舍弃最小的负编码，使编码正负对称。</translation>
    </message>
    <message>
        <source>Percentile</source>
        <translation>百分位数</translation>
    </message>
    <message>
        <source>Share of magnitudes within the range, for calibration by percentile.</source>
        <translation>按百分位数校准时，绝对值落在范围内的比例。</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>How the range is found: all values, a percentile, least squared error, least entropy lost.</source>
        <translation>如何确定范围：全部值、百分位数、平方误差最小、熵损失最小。</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>舍入</translation>
    </message>
    <message>
        <source>Nearest with ties to even or away, toward zero, up, down, or at random.</source>
        <translation>就近舍入（取偶或远离零）、向零舍入、向上舍入、向下舍入或随机舍入。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Chooses the random numbers of stochastic rounding.</source>
        <translation>决定随机舍入所用的随机数。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Any floating-point format of at most 16 bits, also a custom one: e5m3.</source>
        <translation>任何不超过 16 位的浮点格式，也可自定义：e5m3。</translation>
    </message>
    <message>
        <source>Absmax (INT8)</source>
        <translation>绝对最大值（INT8）</translation>
    </message>
    <message>
        <source>Zero point (INT8)</source>
        <translation>零点（INT8）</translation>
    </message>
    <message>
        <source>Integer, affine</source>
        <translation>整数仿射</translation>
    </message>
    <message>
        <source>Scaled float</source>
        <translation>缩放浮点</translation>
    </message>
    <message>
        <source>%1 is one of: %2</source>
        <translation>%1 须为以下之一：%2</translation>
    </message>
    <message>
        <source>%1 is a number from %2 to %3</source>
        <translation>%1 须为 %2 到 %3 之间的数</translation>
    </message>
    <message>
        <source>%1 elements are not floating-point numbers; there is nothing to quantize</source>
        <translation>%1 元素不是浮点数，无可量化</translation>
    </message>
    <message>
        <source>the tensor is empty; its shape is %1</source>
        <translation>张量为空，形状为 %1</translation>
    </message>
    <message>
        <source>no such scheme; there are: %1</source>
        <translation>没有这种方法；可用：%1</translation>
    </message>
    <message>
        <source>%1 has no parameter %2; it has: %3</source>
        <translation>%1 没有参数 %2；可用：%3</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>截断</translation>
    </message>
    <message>
        <source>Multiplies the calibrated range; below 1, the largest values are clipped for a finer step.</source>
        <translation>与校准所得的范围相乘；小于 1 时，截断最大的那些值以换取更小的步长。</translation>
    </message>
    <message>
        <source>Granularity</source>
        <translation>粒度</translation>
    </message>
    <message>
        <source>What shares one scale: the tensor, a slice across one axis, or a group along the last axis.</source>
        <translation>哪些元素共用一个缩放因子：整个张量、沿某一轴的切片，或最后一轴上的一组。</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>轴</translation>
    </message>
    <message>
        <source>The axis that numbers the channels, from 0; negative counts from the last one.</source>
        <translation>通道所在的轴，从 0 开始；负数从最后一轴数起。</translation>
    </message>
    <message>
        <source>Group size</source>
        <translation>组大小</translation>
    </message>
    <message>
        <source>Consecutive elements along the last axis that share one scale; must divide that axis.</source>
        <translation>最后一轴上共用一个缩放因子的连续元素个数；必须能整除该轴的长度。</translation>
    </message>
    <message>
        <source>Scale format</source>
        <translation>缩放因子格式</translation>
    </message>
    <message>
        <source>How scales are stored: rounded to nearest, powers of two (e8m0fnu) upwards.</source>
        <translation>缩放因子的存储方式：就近舍入；2 的幂（e8m0fnu）则向上舍入。</translation>
    </message>
    <message>
        <source>the value %1 is beyond the range of binary32, in which schemes compute</source>
        <translation>值 %1 超出 binary32 的范围，而量化以 binary32 计算</translation>
    </message>
    <message>
        <source>the value %1 is not finite; schemes take finite values only</source>
        <translation>值 %1 不是有限数；只能量化有限值</translation>
    </message>
    <message>
        <source>a floating-point format of at most 16 bits is needed</source>
        <translation>需要不超过 16 位的浮点格式</translation>
    </message>
    <message>
        <source>the format has no finite value above 0</source>
        <translation>该格式没有大于 0 的有限值</translation>
    </message>
    <message>
        <source>the format has values that binary32, in which schemes compute, does not have</source>
        <translation>该格式有 binary32 无法表示的值，而量化以 binary32 计算</translation>
    </message>
    <message>
        <source>entropy needs a distribution; a group of %1 values has none; use percentile or mse</source>
        <translation>entropy 需要一个分布，而 %1 个值的组构不成分布；请改用 percentile 或 mse</translation>
    </message>
    <message>
        <source>stopped before it was finished</source>
        <translation>未完成就已停止</translation>
    </message>
    <message>
        <source>%1 elements have no place on the real line</source>
        <translation>%1 元素在实数轴上没有位置</translation>
    </message>
    <message>
        <source>%1 bins asked for; 1 to %2 are possible</source>
        <translation>要求 %1 个区间；只能为 1 到 %2 个</translation>
    </message>
    <message>
        <source>the range %1 to %2 is not finite and ascending</source>
        <translation>范围 %1 到 %2 不是有限的递增区间</translation>
    </message>
    <message>
        <source>elements of type %1 have no real reading</source>
        <translation>%1 类型的元素不能读作实数</translation>
    </message>
    <message>
        <source>the name of a picture ends in .png, .svg or .pdf</source>
        <translation>图片文件名须以 .png、.svg 或 .pdf 结尾</translation>
    </message>
    <message>
        <source>offset %1</source>
        <translation>偏移 %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>: </source>
        <translation>：</translation>
    </message>
    <message>
        <source>binary64 (double precision)</source>
        <translation>binary64（双精度）</translation>
    </message>
    <message>
        <source>binary32 (single precision)</source>
        <translation>binary32（单精度）</translation>
    </message>
    <message>
        <source>TensorFloat-32 (19 bits)</source>
        <translation>TensorFloat-32（19 位）</translation>
    </message>
    <message>
        <source>binary16 (half precision)</source>
        <translation>binary16（半精度）</translation>
    </message>
    <message>
        <source>bfloat16 (brain float)</source>
        <translation>bfloat16（脑浮点）</translation>
    </message>
    <message>
        <source>FP8 E5M2 (OCP)</source>
        <translation>FP8 E5M2（OCP）</translation>
    </message>
    <message>
        <source>FP8 E4M3 (OCP, no infinity)</source>
        <translation>FP8 E4M3（OCP，没有无穷大）</translation>
    </message>
    <message>
        <source>FP8 E4M3 (IEEE style)</source>
        <translation>FP8 E4M3（IEEE 风格）</translation>
    </message>
    <message>
        <source>FP8 E3M4 (IEEE style)</source>
        <translation>FP8 E3M4（IEEE 风格）</translation>
    </message>
    <message>
        <source>FP8 E4M3FNUZ (bias 8)</source>
        <translation>FP8 E4M3FNUZ（指数偏置 8）</translation>
    </message>
    <message>
        <source>FP8 E5M2FNUZ (bias 16)</source>
        <translation>FP8 E5M2FNUZ（指数偏置 16）</translation>
    </message>
    <message>
        <source>FP8 E4M3B11FNUZ (bias 11)</source>
        <translation>FP8 E4M3B11FNUZ（指数偏置 11）</translation>
    </message>
    <message>
        <source>E8M0 scale (OCP MX)</source>
        <translation>E8M0 缩放因子（OCP MX）</translation>
    </message>
    <message>
        <source>FP6 E3M2 (OCP MX)</source>
        <translation>FP6 E3M2（OCP MX）</translation>
    </message>
    <message>
        <source>FP6 E2M3 (OCP MX)</source>
        <translation>FP6 E2M3（OCP MX）</translation>
    </message>
    <message>
        <source>FP4 E2M1 (OCP MX)</source>
        <translation>FP4 E2M1（OCP MX）</translation>
    </message>
    <message>
        <source>S = max|x| / (largest finite value); x̂ = clip(round to format(x / S))·S</source>
        <translation>S = max|x| / (最大有限值)；x̂ = clip(舍入到该格式(x / S))·S</translation>
    </message>
    <message>
        <source>it says how values are converted, not how they are computed with</source>
        <translation>它规定的是如何转换值，而不是如何计算</translation>
    </message>
    <message>
        <source>this operation takes %1 operands</source>
        <translation>此运算需要 %1 个操作数</translation>
    </message>
    <message>
        <source>the text holds codes; --as says in which format</source>
        <translation>文本中是编码；请用 --as 指明其格式</translation>
    </message>
    <message>
        <source>a behaviour has its own rule of overflow</source>
        <translation>行为自带上溢规则</translation>
    </message>
    <message>
        <source>at most %1 exponent bits are possible</source>
        <translation>最多只能有 %1 个指数位</translation>
    </message>
    <message>
        <source>fixed point holds finite numbers only</source>
        <translation>定点数只能存放有限的数</translation>
    </message>
    <message>
        <source>a link has letters, digits, - and _ only; it may have been cut or wrapped</source>
        <translation>链接只含字母、数字、- 和 _；它可能被截短或折行了</translation>
    </message>
    <message>
        <source>the link is broken: it holds no state</source>
        <translation>链接已损坏：其中没有状态</translation>
    </message>
    <message>
        <source>the state is too long for a link; save it as a file</source>
        <translation>状态太长，无法写成链接；请存为文件</translation>
    </message>
    <message>
        <source>a link begins with quantoscope:</source>
        <translation>链接以 quantoscope: 开头</translation>
    </message>
    <message>
        <source>the link is longer than %1 characters</source>
        <translation>链接超过 %1 个字符</translation>
    </message>
    <message>
        <source>must be a number from %1 to %2</source>
        <translation>必须是 %1 到 %2 之间的数</translation>
    </message>
    <message>
        <source>must be an array</source>
        <translation>必须是数组</translation>
    </message>
    <message>
        <source>must have at most %1 elements</source>
        <translation>最多只能有 %1 个元素</translation>
    </message>
    <message>
        <source>at most %1 items are possible</source>
        <translation>最多可有 %1 项</translation>
    </message>
    <message>
        <source>the list is empty</source>
        <translation>列表为空</translation>
    </message>
    <message>
        <source>no such operation; there are +, -, *, /, fma and sqrt</source>
        <translation>没有此运算；可用的有 +、-、*、/、fma 和 sqrt</translation>
    </message>
    <message>
        <source>arithmetic is shown for floating-point formats; this is none</source>
        <translation>算术视图只支持浮点格式；这不是浮点格式</translation>
    </message>
    <message>
        <source>Zeros are added: equal signs keep their sign; unequal ones give +0, and −0 only when rounding downward.</source>
        <translation>零与零相加：同号则保留符号；异号得 +0，只有向下舍入时得 −0。</translation>
    </message>
    <message>
        <source>An operand is zero, so the result is exactly zero; its sign follows from the operands&apos; signs.</source>
        <translation>有一个操作数为零，因此结果恰好为零；其符号由各操作数的符号决定。</translation>
    </message>
    <message>
        <source>An operand is infinite, so the result is exactly minus infinity.</source>
        <translation>有一个操作数为无穷，因此结果恰为负无穷。</translation>
    </message>
    <message>
        <source>An operand is infinite, so the result is exactly infinity.</source>
        <translation>有一个操作数为无穷，因此结果恰为无穷。</translation>
    </message>
    <message>
        <source>The result is negative, and the format has no sign.</source>
        <translation>结果为负，而该格式没有符号。</translation>
    </message>
    <message>
        <source>The rounded result, with unbounded exponent, would be beyond the largest finite value %1.</source>
        <translation>若指数不受限制，舍入后的结果会超出最大有限值 %1。</translation>
    </message>
    <message>
        <source>An operand is NaN, so the result is NaN: it passes through without a signal.</source>
        <translation>有一个操作数是 NaN，因此结果为 NaN：它静默地传递下去。</translation>
    </message>
    <message>
        <source>A finite number divided by zero: the result is exactly infinite, and the operation says so.</source>
        <translation>有限数除以零：结果恰为无穷，运算会报告这一点。</translation>
    </message>
    <message>
        <source>A finite number divided by infinity is exactly zero.</source>
        <translation>有限数除以无穷恰为零。</translation>
    </message>
    <message>
        <source>Everything cancels: the exact result is zero, +0 in every rounding mode but downward, which gives −0.</source>
        <translation>全部相消：精确结果为零；除向下舍入得 −0 外，其他舍入模式都得 +0。</translation>
    </message>
    <message>
        <source>The exact result lies below the smallest normal number %1 and could not be kept exactly.</source>
        <translation>精确结果小于最小正规数 %1，且无法精确保存。</translation>
    </message>
    <message>
        <source>The delivered value differs from the exact result.</source>
        <translation>交付的值与精确结果不同。</translation>
    </message>
    <message>
        <source>Normalise: the leading 1 stands at %1, so the exponent is %2 and the significand begins there.</source>
        <translation>规格化：首位 1 位于 %1，因此指数为 %2，有效数从这里开始。</translation>
    </message>
    <message>
        <source>The leading 1 stands at %1, below the smallest normal exponent %2, and the format has no subnormal numbers: only 0 or the smallest normal number remain.</source>
        <translation>首位 1 位于 %1，低于最小正规指数 %2，而该格式没有次正规数：只剩下 0 或最小正规数可选。</translation>
    </message>
    <message>
        <source>The leading 1 stands at %1, below the smallest normal exponent %2: the exponent stays there and the significand begins with 0, a subnormal number.</source>
        <translation>首位 1 位于 %1，低于最小正规指数 %2：指数停在那里，有效数以 0 开头，是次正规数。</translation>
    </message>
    <message>
        <source>Keep everything down to %1. Guard, round and sticky bit are 0: nothing is cut off.</source>
        <translation>保留到 %1 为止。保护位、舍入位和粘滞位都是 0：没有舍去任何东西。</translation>
    </message>
    <message>
        <source>Keep everything down to %1. Cut off are the guard bit %2, the round bit %3 and the rest, whose sticky bit is %4.</source>
        <translation>保留到 %1 为止。舍去的是保护位 %2、舍入位 %3 以及其余部分，其粘滞位为 %4。</translation>
    </message>
    <message>
        <source>Exactly half a last place is cut off, a tie; to nearest, ties away from zero: add 1 to the last kept bit.</source>
        <translation>舍去的恰好是末位的一半，为平局；就近舍入、平局远离零：最后保留的位加 1。</translation>
    </message>
    <message>
        <source>Exactly half is cut off, a tie; without fraction bits it goes to the larger magnitude.</source>
        <translation>恰好舍去一半，为平局；没有尾数位时取绝对值较大者。</translation>
    </message>
    <message>
        <source>Exactly half is cut off, a tie: it goes to 0.</source>
        <translation>恰好舍去一半，为平局：归于 0。</translation>
    </message>
    <message>
        <source>Exactly half a last place is cut off, a tie. The last kept bit is 1, odd: add 1, and it becomes even.</source>
        <translation>舍去的恰好是末位的一半，为平局。最后保留的位是 1，为奇：加 1，使其变偶。</translation>
    </message>
    <message>
        <source>Exactly half a last place is cut off, a tie. The last kept bit is 0, even: it stays.</source>
        <translation>舍去的恰好是末位的一半，为平局。最后保留的位是 0，为偶：保持不变。</translation>
    </message>
    <message>
        <source>To nearest: guard 1 and more behind it are more than half a last place, so add 1 to the last kept bit.</source>
        <translation>就近舍入：保护位为 1 且其后还有，超过末位的一半，因此最后保留的位加 1。</translation>
    </message>
    <message>
        <source>To nearest: guard 0 is less than half a last place, so what is cut off is dropped.</source>
        <translation>就近舍入：保护位为 0，不到末位的一半，因此丢弃舍去的部分。</translation>
    </message>
    <message>
        <source>Toward zero: whatever is cut off is dropped.</source>
        <translation>向零舍入：舍去的部分一律丢弃。</translation>
    </message>
    <message>
        <source>Upward, and the result is positive: whatever is cut off adds 1 to the last kept bit.</source>
        <translation>向上舍入且结果为正：只要有舍去的部分，最后保留的位就加 1。</translation>
    </message>
    <message>
        <source>Upward, and the result is negative: dropping what is cut off moves it up.</source>
        <translation>向上舍入且结果为负：丢弃舍去的部分就使它变大。</translation>
    </message>
    <message>
        <source>Downward, and the result is negative: whatever is cut off adds 1 to the magnitude.</source>
        <translation>向下舍入且结果为负：只要有舍去的部分，绝对值的末位就加 1。</translation>
    </message>
    <message>
        <source>Downward, and the result is positive: what is cut off is dropped.</source>
        <translation>向下舍入且结果为正：丢弃舍去的部分。</translation>
    </message>
    <message>
        <source>To odd: something is cut off and the last kept bit is 0, so it becomes 1.</source>
        <translation>向奇舍入：有舍去的部分且最后保留的位是 0，因此变为 1。</translation>
    </message>
    <message>
        <source>To odd: something is cut off and the last kept bit is already 1: it stays.</source>
        <translation>向奇舍入：有舍去的部分，但最后保留的位已是 1：保持不变。</translation>
    </message>
    <message>
        <source>Stochastic: the part cut off is larger than the number drawn, so add 1 to the last kept bit.</source>
        <translation>随机舍入：舍去的部分大于抽到的数，因此最后保留的位加 1。</translation>
    </message>
    <message>
        <source>Stochastic: the part cut off is not larger than the number drawn, so it is dropped.</source>
        <translation>随机舍入：舍去的部分不大于抽到的数，因此丢弃。</translation>
    </message>
    <message>
        <source>That is beyond the largest finite value %1. The rounding mode and the overflow rule deliver %2, code %3.</source>
        <translation>这超出了最大有限值 %1。舍入模式与上溢规则交付 %2，编码 %3。</translation>
    </message>
    <message>
        <source>Delivered is %1, code %2.</source>
        <translation>交付的是 %1，编码 %2。</translation>
    </message>
    <message>
        <source>Store sign %1, exponent field %2 and fraction field %3: code %4, value %5.</source>
        <translation>存入符号 %1、指数字段 %2 和尾数字段 %3：编码 %4，值为 %5。</translation>
    </message>
    <message>
        <source>The result is exact: no rounding mode changes it.</source>
        <translation>结果是精确的：任何舍入模式都不会改变它。</translation>
    </message>
    <message>
        <source>sums are shown for floating-point, fixed-point and integer formats</source>
        <translation>求和只支持浮点、定点和整数格式</translation>
    </message>
    <message>
        <source>1 to %1 items are possible, repetitions counted</source>
        <translation>可有 1 到 %1 项，重复次数计算在内</translation>
    </message>
    <message>
        <source>%1 values and %2 factors do not make pairs</source>
        <translation>%1 个值与 %2 个因子无法配对</translation>
    </message>
    <message>
        <source>compensated summation goes forward or backward, not pairwise</source>
        <translation>补偿求和只能从头到尾或从尾到头，不能两两相加</translation>
    </message>
    <message>
        <source>no such order; there are forward, backward and pairwise</source>
        <translation>没有此顺序；可用的有 forward、backward 和 pairwise</translation>
    </message>
    <message>
        <source>A is %1, B is %2, C is %3.</source>
        <translation>A 是 %1，B 是 %2，C 是 %3。</translation>
    </message>
    <message>
        <source>One of them is zero: nothing has to move.</source>
        <translation>其中一个为零：无须移动。</translation>
    </message>
    <message>
        <source>Both begin at %1: their places already agree.</source>
        <translation>两者都从 %1 开始：各位已经对齐。</translation>
    </message>
    <message>
        <source>The exponents differ by %1: move %2 that many places to the right, so that every column has one weight.</source>
        <translation>指数相差 %1：把 %2 右移同样多位，使每一列只有一个权。</translation>
    </message>
    <message>
        <source>Adding zero changes nothing: the exact result is the other operand.</source>
        <translation>加零不改变什么：精确结果就是另一个操作数。</translation>
    </message>
    <message>
        <source>Equal signs: add the significands. A carry opens the column %1.</source>
        <translation>同号：有效数相加。进位开出了 %1 这一列。</translation>
    </message>
    <message>
        <source>Equal signs: add the significands. The sum begins at %1.</source>
        <translation>同号：有效数相加。和从 %1 开始。</translation>
    </message>
    <message>
        <source>Different signs: subtract the smaller from the larger. %1 leading places cancel.</source>
        <translation>异号：从较大者减去较小者。最前面的 %1 位相消。</translation>
    </message>
    <message>
        <source>Different signs: subtract the smaller from the larger. The difference begins at %1.</source>
        <translation>异号：从较大者减去较小者。差从 %1 开始。</translation>
    </message>
    <message>
        <source>Multiply the significands as integers and add the exponents: %1 * %2 = %3, in units of %4.</source>
        <translation>有效数作为整数相乘，指数相加：%1 * %2 = %3，单位为 %4。</translation>
    </message>
    <message>
        <source>Divide the significands and subtract the exponents. The quotient does not end: what follows the written bits counts as sticky.</source>
        <translation>有效数相除，指数相减。商无穷无尽：写出的位之后的部分计入粘滞位。</translation>
    </message>
    <message>
        <source>Divide the significands and subtract the exponents. The division ends: the quotient is exact.</source>
        <translation>有效数相除，指数相减。除法有尽：商是精确的。</translation>
    </message>
    <message>
        <source>Take the root of the significand and halve the exponent. The root does not end: what follows the written bits counts as sticky.</source>
        <translation>对有效数开方，指数减半。根无穷无尽：写出的位之后的部分计入粘滞位。</translation>
    </message>
    <message>
        <source>Take the root of the significand and halve the exponent. The root ends: it is exact.</source>
        <translation>对有效数开方，指数减半。根有尽：它是精确的。</translation>
    </message>
    <message>
        <source>OCP, saturating</source>
        <translation>OCP，饱和</translation>
    </message>
    <message>
        <source>PyTorch</source>
        <translation>PyTorch</translation>
    </message>
    <message>
        <source>ml_dtypes through NumPy</source>
        <translation>经 NumPy 的 ml_dtypes</translation>
    </message>
    <message>
        <source>ml_dtypes, saturating</source>
        <translation>ml_dtypes，饱和</translation>
    </message>
    <message>
        <source>NVIDIA satfinite</source>
        <translation>NVIDIA satfinite</translation>
    </message>
    <message>
        <source>ONNX Cast, saturate = 1</source>
        <translation>ONNX Cast，saturate = 1</translation>
    </message>
    <message>
        <source>ONNX Cast, saturate = 0</source>
        <translation>ONNX Cast，saturate = 0</translation>
    </message>
    <message>
        <source>ggml</source>
        <translation>ggml</translation>
    </message>
    <message>
        <source>x86 instructions</source>
        <translation>x86 指令</translation>
    </message>
    <message>
        <source>NumPy float16</source>
        <translation>NumPy float16</translation>
    </message>
    <message>
        <source>no such behaviour; there are %1</source>
        <translation>没有这种行为；可用的有 %1</translation>
    </message>
    <message>
        <source>posit8 (2022 standard, es = 2)</source>
        <translation>posit8（2022 标准，es = 2）</translation>
    </message>
    <message>
        <source>posit16 (2022 standard, es = 2)</source>
        <translation>posit16（2022 标准，es = 2）</translation>
    </message>
    <message>
        <source>posit32 (2022 standard, es = 2)</source>
        <translation>posit32（2022 标准，es = 2）</translation>
    </message>
    <message>
        <source>NF4 code table (normal float)</source>
        <translation>NF4 码表（正态浮点）</translation>
    </message>
    <message>
        <source>FP4 code table (bitsandbytes)</source>
        <translation>FP4 码表（bitsandbytes）</translation>
    </message>
    <message>
        <source>AF4 code table (abnormal float, block 64)</source>
        <translation>AF4 码表（abnormal float，块长 64）</translation>
    </message>
    <message>
        <source>IQ4_NL code table (ggml)</source>
        <translation>IQ4_NL 码表（ggml）</translation>
    </message>
    <message>
        <source>ternary weights −1, 0, 1 (BitNet b1.58)</source>
        <translation>三值权重 −1、0、1（BitNet b1.58）</translation>
    </message>
    <message>
        <source>ties go down, up or to zero</source>
        <translation>恰在中点时取 down、up 或 zero</translation>
    </message>
    <message>
        <source>there are %1 thresholds for %2 different values; one fewer is needed</source>
        <translation>%2 个不同的值却有 %1 个阈值；阈值应比值少一个</translation>
    </message>
    <message>
        <source>threshold %1 does not lie between its two values</source>
        <translation>第 %1 个阈值不在其两个值之间</translation>
    </message>
    <message>
        <source>a codebook has 2 to %1 values, not %2</source>
        <translation>码表有 2 到 %1 个值，而不是 %2 个</translation>
    </message>
    <message>
        <source>a codebook&apos;s values are finite binary32 numbers</source>
        <translation>码表的值须是有限的 binary32 数</translation>
    </message>
    <message>
        <source>all values of the codebook are the same</source>
        <translation>码表的值全都相同</translation>
    </message>
    <message>
        <source>the values %1 and %2 of the codebook are too different in size: their midpoint has more than 128 bits; give thresholds</source>
        <translation>码表中第 %1 和第 %2 个值大小相差过大，其中点超过 128 位；请给出阈值</translation>
    </message>
    <message>
        <source>a codebook&apos;s options are at=t,t,… and ties=down|up|zero</source>
        <translation>码表的选项有 at=t,t,… 和 ties=down|up|zero</translation>
    </message>
    <message>
        <source>there is no kind of format &apos;%1&apos;</source>
        <translation>没有“%1”这种格式</translation>
    </message>
    <message>
        <source>a newer version of this file form</source>
        <translation>此文件属于更新的版本</translation>
    </message>
    <message>
        <source>1 to 40 letters, digits or _ - . + were expected</source>
        <translation>此处应为 1 到 40 个字母、数字或 _ - . +</translation>
    </message>
    <message>
        <source>a text of 1 to %1 bytes in one line was expected</source>
        <translation>此处应为 1 到 %1 字节的单行文本</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is the name of another format</source>
        <translation>“%1”是另一种格式的名称</translation>
    </message>
    <message>
        <source>a format&apos;s file is not that long</source>
        <translation>格式文件不会这么长</translation>
    </message>
    <message>
        <source>this is no JSON text</source>
        <translation>这不是 JSON 文本</translation>
    </message>
    <message>
        <source>a fixed-point number has 1 to 64 bits</source>
        <translation>定点数有 1 到 64 位</translation>
    </message>
    <message>
        <source>fraction bits: %1 lies outside −%2…%2</source>
        <translation>小数位：%1 超出 −%2…%2</translation>
    </message>
    <message>
        <source>a posit has 3 to 64 bits</source>
        <translation>posit 有 3 到 64 位</translation>
    </message>
    <message>
        <source>the codebook has no values</source>
        <translation>码表没有值</translation>
    </message>
    <message>
        <source>an object {…} was expected</source>
        <translation>此处应为对象 {…}</translation>
    </message>
    <message>
        <source>this key is missing</source>
        <translation>缺少此键</translation>
    </message>
    <message>
        <source>a whole number of %1…%2 was expected</source>
        <translation>此处应为 %1…%2 的整数</translation>
    </message>
    <message>
        <source>true or false was expected</source>
        <translation>此处应为 true 或 false</translation>
    </message>
    <message>
        <source>a text was expected</source>
        <translation>此处应为文本</translation>
    </message>
    <message>
        <source>a list of at most %1 numbers was expected</source>
        <translation>此处应为最多 %1 个数的列表</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>未知的键</translation>
    </message>
    <message>
        <source>element %1, %2, is wider than the %3 bits of %4</source>
        <translation>第 %1 个元素 %2 超出了 %4 的 %3 位</translation>
    </message>
    <message>
        <source>%1 bytes do not divide into elements of %2 bytes</source>
        <translation>%1 个字节无法按每个元素 %2 个字节分尽</translation>
    </message>
    <message>
        <source>more than a mebibyte was pasted</source>
        <translation>粘贴的内容超过 1 MiB</translation>
    </message>
    <message>
        <source>no number was pasted</source>
        <translation>粘贴的内容中没有数</translation>
    </message>
    <message>
        <source>a byte string holds ASCII characters and escapes only</source>
        <translation>字节串只能包含 ASCII 字符和转义序列</translation>
    </message>
    <message>
        <source>two hexadecimal digits follow \x</source>
        <translation>\x 之后应有两个十六进制数字</translation>
    </message>
    <message>
        <source>this escape is not known</source>
        <translation>无法识别这个转义序列</translation>
    </message>
    <message>
        <source>these are octal words; print bytes with od -t x1</source>
        <translation>这些是八进制字；请用 od -t x1 输出字节</translation>
    </message>
    <message>
        <source>the offsets could be octal or hexadecimal; print the dump without left-out lines (od -v, hexdump -v)</source>
        <translation>偏移量可能是八进制，也可能是十六进制；请不省略重复行再输出一次（od -v、hexdump -v）</translation>
    </message>
    <message>
        <source>“%1” is no offset of this dump</source>
        <translation>“%1”不是这份转储的偏移量</translation>
    </message>
    <message>
        <source>the offset %1 does not follow from the bytes before it</source>
        <translation>偏移量 %1 与前面的字节数不符</translation>
    </message>
    <message>
        <source>“%1” is no group of hexadecimal bytes</source>
        <translation>“%1”不是一组十六进制字节</translation>
    </message>
    <message>
        <source>more than 65536 numbers were pasted</source>
        <translation>粘贴的数超过 65536 个</translation>
    </message>
    <message>
        <source>this bracket is never closed</source>
        <translation>这个括号没有闭合</translation>
    </message>
    <message>
        <source>“%1” is no number</source>
        <translation>“%1”不是数</translation>
    </message>
    <message>
        <source>the text leaves numbers out here</source>
        <translation>文本在此处省略了一些数</translation>
    </message>
    <message>
        <source>more than 64 brackets inside each other</source>
        <translation>括号嵌套超过 64 层</translation>
    </message>
    <message>
        <source>a number is missing here</source>
        <translation>此处缺少一个数</translation>
    </message>
    <message>
        <source>there is more text behind the end of the list</source>
        <translation>列表结束之后还有其他文本</translation>
    </message>
    <message>
        <source>this quotation mark is never closed</source>
        <translation>这个引号没有闭合</translation>
    </message>
    <message>
        <source>“%1” is no byte</source>
        <translation>“%1”不是一个字节</translation>
    </message>
    <message>
        <source>a code has at most 64 bits</source>
        <translation>编码最多 64 位</translation>
    </message>
    <message>
        <source>outside the range of this reading, %1 to %2</source>
        <translation>超出这种解读的范围：%1 到 %2</translation>
    </message>
    <message>
        <source>Bit %1: %2 and %3 give %4; 1 only where both are 1.</source>
        <translation>第 %1 位：%2 与 %3 得 %4；只有两者都为 1 才得 1。</translation>
    </message>
    <message>
        <source>Bit %1: %2 or %3 gives %4; 1 where at least one is 1.</source>
        <translation>第 %1 位：%2 或 %3 得 %4；至少一个为 1 就得 1。</translation>
    </message>
    <message>
        <source>Bit %1: %2 xor %3 gives %4; 1 where the two differ.</source>
        <translation>第 %1 位：%2 异或 %3 得 %4；两者不同才得 1。</translation>
    </message>
    <message>
        <source>Bit %1: not %2 is %4.</source>
        <translation>第 %1 位：%2 取反得 %4。</translation>
    </message>
    <message>
        <source>Every column stands alone: nothing overflows.</source>
        <translation>各列互不相干：不会溢出。</translation>
    </message>
    <message>
        <source>no such operator; there are + - * neg not ~ &lt;&lt; &gt;&gt; &gt;&gt;&gt; and or xor &amp; | ^ rol ror</source>
        <translation>没有这个运算符；可用：+ - * neg not ~ &lt;&lt; &gt;&gt; &gt;&gt;&gt; and or xor &amp; | ^ rol ror</translation>
    </message>
    <message>
        <source>One place left: %1 leaves at the top and comes in at bit 0.</source>
        <translation>左移一位：%1 从最高位移出，从第 0 位移入。</translation>
    </message>
    <message>
        <source>One place right: %1 leaves at bit 0 and comes in at the top.</source>
        <translation>右移一位：%1 从第 0 位移出，从最高位移入。</translation>
    </message>
    <message>
        <source>A rotation keeps every bit: nothing overflows.</source>
        <translation>循环移位保留所有的位：不会溢出。</translation>
    </message>
    <message>
        <source>A is %1, to be rotated by %2.</source>
        <translation>A 是 %1，要循环移 %2 位。</translation>
    </message>
    <message>
        <source>a filter is a class, a number, a range like 0.1..0.5, a bound like &lt;1, or 0x…</source>
        <translation>筛选条件可以是类别、数值、0.1..0.5 这样的范围、&lt;1 这样的界限，或 0x…</translation>
    </message>
    <message>
        <source>its code is wider than the %1 bits that all lanes share</source>
        <translation>其编码超出了各行共有的 %1 位</translation>
    </message>
    <message>
        <source>there is room for %1 lanes</source>
        <translation>最多只能有 %1 行</translation>
    </message>
    <message>
        <source>exponent bits: &apos;%1&apos; is no whole number</source>
        <translation>指数位数：“%1”不是整数</translation>
    </message>
    <message>
        <source>exponent bits: %3 lies outside %1…%2</source>
        <translation>指数位数：%3 超出 %1…%2 的范围</translation>
    </message>
    <message>
        <source>fraction bits: &apos;%1&apos; is no whole number</source>
        <translation>尾数位数：“%1”不是整数</translation>
    </message>
    <message>
        <source>fraction bits: %3 lies outside %1…%2</source>
        <translation>尾数位数：%3 超出 %1…%2 的范围</translation>
    </message>
    <message>
        <source>bias: &apos;%1&apos; is no whole number</source>
        <translation>偏置：“%1”不是整数</translation>
    </message>
    <message>
        <source>bias: %3 lies outside %1…%2</source>
        <translation>偏置：%3 超出 %1…%2 的范围</translation>
    </message>
    <message>
        <source>IEEE 754 and OCP, not saturating</source>
        <translation>IEEE 754 与 OCP：不饱和</translation>
    </message>
    <message>
        <source>the parts are written to a file, not to standard output</source>
        <translation>各部分只写入文件，不写到标准输出</translation>
    </message>
    <message>
        <source>a scalar has no axes, so there is no index to give</source>
        <translation>标量没有轴，因此没有可给出的索引</translation>
    </message>
    <message>
        <source>axis %1 has no elements, in the shape %2</source>
        <translation>轴 %1 没有元素，形状为 %2</translation>
    </message>
    <message>
        <source>there is no such axis; the shape is %1</source>
        <translation>没有这个轴；形状为 %1</translation>
    </message>
    <message>
        <source>groups of %1 do not divide the last axis, which has %2 elements</source>
        <translation>每组 %1 个不能整除最后一个轴的 %2 个元素</translation>
    </message>
    <message>
        <source>a number was expected after the last &apos;,&apos;</source>
        <translation>最后一个“,”之后应有一个数</translation>
    </message>
    <message>
        <source>an option was expected after the last &apos;;&apos;</source>
        <translation>最后一个“;”之后应有一个选项</translation>
    </message>
    <message>
        <source>An operand is a signalling NaN: the operation is invalid.</source>
        <translation>有一个操作数是信号 NaN：运算无效。</translation>
    </message>
    <message>
        <source>Infinity minus infinity has no value: the operation is invalid.</source>
        <translation>无穷减无穷没有值：运算无效。</translation>
    </message>
    <message>
        <source>Zero times infinity has no value: the operation is invalid.</source>
        <translation>零乘无穷没有值：运算无效。</translation>
    </message>
    <message>
        <source>Zero divided by zero has no value: the operation is invalid.</source>
        <translation>零除以零没有值：运算无效。</translation>
    </message>
    <message>
        <source>Infinity divided by infinity has no value: the operation is invalid.</source>
        <translation>无穷除以无穷没有值：运算无效。</translation>
    </message>
    <message>
        <source>A negative number has no real root: the operation is invalid.</source>
        <translation>负数没有实数平方根：运算无效。</translation>
    </message>
    <message>
        <source>The format has no NaN: %1 stands in for it, code %2.</source>
        <translation>该格式没有 NaN：以 %1 代替，编码 %2。</translation>
    </message>
    <message>
        <source>The overflow rule puts %1 in place of infinity, code %2.</source>
        <translation>上溢规则以 %1 代替无穷，编码 %2。</translation>
    </message>
    <message>
        <source>with --raw there is no document to print, only bytes and PARTS.npz</source>
        <translation>使用 --raw 时没有可打印的文档，只有字节流和 PARTS.npz</translation>
    </message>
    <message>
        <source>violations: %1 and perhaps more, which are not listed</source>
        <translation>违规：%1 处，可能还有更多未列出</translation>
    </message>
    <message>
        <source>the header begins with a byte order mark</source>
        <translation>文件头以字节顺序标记开头</translation>
    </message>
    <message>
        <source>the largest magnitude %1 is below the normal range of binary32, in which schemes compute</source>
        <translation>最大绝对值 %1 低于方案所用 binary32 的正规数范围</translation>
    </message>
    <message>
        <source>symmetric: S = max|x| / (2^(b−1) − 1), Z = 0; affine: S = (max − min) / (qmax − qmin), Z = qmin − round(min / S); q = clip(round(x / S) + Z); x̂ = (q − Z)·S</source>
        <translation>对称：S = max|x| / (2^(b−1) − 1)，Z = 0；仿射：S = (max − min) / (qmax − qmin)，Z = qmin − round(min / S)；q = clip(round(x / S) + Z)；x̂ = (q − Z)·S</translation>
    </message>
</context>
<context>
    <name>gallery</name>
    <message>
        <source>First steps</source>
        <translation>入门</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>舍入</translation>
    </message>
    <message>
        <source>Range and precision</source>
        <translation>范围与精细度</translation>
    </message>
    <message>
        <source>FP8 and smaller</source>
        <translation>FP8 及更小的格式</translation>
    </message>
    <message>
        <source>Integers</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>How does one count in twos?</source>
        <translation>怎样用 2 计数？</translation>
    </message>
    <message>
        <source>13 = 8 + 4 + 1, so its four bits are 1101. Press the bits; the weights of those that are set add up.</source>
        <translation>13 = 8 + 4 + 1，所以它的四个位是 1101。点按各个位；为 1 的位的位权相加。</translation>
    </message>
    <message>
        <source>Which remainder is the first digit?</source>
        <translation>哪个余数是首位数字？</translation>
    </message>
    <message>
        <source>Halving 13 again and again leaves 1, 0, 1, 1. The first remainder is the last digit: read upward, it is 1101.</source>
        <translation>反复把 13 除以 2，余数是 1, 0, 1, 1。第一个余数是末位数字：自下而上读就是 1101。</translation>
    </message>
    <message>
        <source>Is 10001001 a 137 or a −119?</source>
        <translation>10001001 是 137 还是 −119？</translation>
    </message>
    <message>
        <source>Both. Only the weight of the top bit differs: +128 unsigned, −128 in two&apos;s complement. Clear it, and both read 9.</source>
        <translation>都是。只有最高位的位权不同：无符号时为 +128，补码中为 −128。把它清零，两者都读作 9。</translation>
    </message>
    <message>
        <source>Does a pixel of 200 fit INT8?</source>
        <translation>200 的像素放得进 INT8 吗？</translation>
    </message>
    <message>
        <source>INT8 ends at 127. The bits of 200, read as INT8, are −56: bright pixels would turn negative.</source>
        <translation>INT8 止于 127。200 的各位按 INT8 读是 −56：亮的像素会变成负数。</translation>
    </message>
    <message>
        <source>How is a number negated?</source>
        <translation>怎样求相反数？</translation>
    </message>
    <message>
        <source>Why does one adder do for plus and minus?</source>
        <translation>为什么一个加法器就能管加减？</translation>
    </message>
    <message>
        <source>13 + (−5): carries run out of the top column, that last carry is dropped, and 00001000 is right. Step through it.</source>
        <translation>13 + (−5)：进位一直传出最高列，最后那个进位被丢掉，而 00001000 是对的。一步步看看。</translation>
    </message>
    <message>
        <source>Can 100 + 50 be negative?</source>
        <translation>100 + 50 会是负数吗？</translation>
    </message>
    <message>
        <source>In INT8 it is −106. No carry leaves the top column (C = 0), yet the result is wrong (V = 1): carry is not overflow.</source>
        <translation>在 INT8 里是 −106。没有进位传出最高列 (C = 0)，结果却错了 (V = 1)：进位不等于溢出。</translation>
    </message>
    <message>
        <source>When do carry and overflow come together?</source>
        <translation>进位和溢出什么时候同时出现？</translation>
    </message>
    <message>
        <source>−100 + (−50) gives 106 with C = 1 and V = 1: a carry leaves the top column, but none goes into it.</source>
        <translation>−100 + (−50) 得 106，C = 1 且 V = 1：有进位传出最高列，却没有进位传入。</translation>
    </message>
    <message>
        <source>Which number is its own negative, besides 0?</source>
        <translation>除了 0，哪个数的相反数是它自己？</translation>
    </message>
    <message>
        <source>−128 in INT8: there is no +128, so negating it comes back to −128, with V = 1.</source>
        <translation>INT8 里的 −128：没有 +128，所以取反后又回到 −128，且 V = 1。</translation>
    </message>
    <message>
        <source>How do two INT4 numbers share a byte?</source>
        <translation>两个 INT4 数怎样共用一个字节？</translation>
    </message>
    <message>
        <source>−5 in the low half and 7 in the high half make 0x7B. Some libraries put the first number into the high half instead.</source>
        <translation>−5 放在低半字节，7 放在高半字节，得到 0x7B。有些库则把第一个数放进高半字节。</translation>
    </message>
    <message>
        <source>How far do four bits reach?</source>
        <translation>四个位能到多远？</translation>
    </message>
    <message>
        <source>INT4 holds −8…7. 7 + 1 wraps around to −8.</source>
        <translation>INT4 的范围是 −8…7。7 + 1 回绕到 −8。</translation>
    </message>
    <message>
        <source>What does INT8 do to a layer of weights?</source>
        <translation>INT8 会对一层权重做什么？</translation>
    </message>
    <message>
        <source>Before and after in one histogram: the scale is set by the largest weight alone, and hardly a weight moves.</source>
        <translation>一张直方图里看前后：缩放因子只由最大的权重决定，几乎没有权重移动。</translation>
    </message>
    <message>
        <source>And what is left with four bits?</source>
        <translation>只剩四个位时还留下什么？</translation>
    </message>
    <message>
        <source>Each weight has to move to one of a few levels. Drag the clip: giving up the extremes makes the steps finer for all others.</source>
        <translation>每个权重都得移到少数几个量化级之一。拖动截断：放弃两端的极值，其余权重的步长就更细。</translation>
    </message>
    <message>
        <source>Which whole number does FP32 miss first?</source>
        <translation>FP32 最先漏掉哪个整数？</translation>
    </message>
    <message>
        <source>2²⁴ + 1 falls back to 16777216: up there, FP32 has only every second whole number.</source>
        <translation>2²⁴ + 1 落回 16777216：到了那里，FP32 只剩下每隔一个的整数。</translation>
    </message>
    <message>
        <source>Can 2048 + 1 be 2048?</source>
        <translation>2048 + 1 会等于 2048 吗？</translation>
    </message>
    <message>
        <source>In FP16 it is: 2049 lies halfway between 2048 and 2050, and the tie goes to the even code. With ties away it would go to 2050.</source>
        <translation>在 FP16 里会：2049 位于 2048 和 2050 的正中，平局归于偶数编码。若平局远离零，则得到 2050。</translation>
    </message>
    <message>
        <source>How far can BF16 count?</source>
        <translation>BF16 能数到多少？</translation>
    </message>
    <message>
        <source>To 256. 256 + 1 is a tie and falls back, so a counter that adds ones stands still.</source>
        <translation>到 256。256 + 1 是平局，会落回来，于是逐一累加的计数器停在原地。</translation>
    </message>
    <message>
        <source>When does counting by ones stall?</source>
        <translation>逐一计数何时停滞？</translation>
    </message>
    <message>
        <source>E5M2 stops at 8, E4M3 at 16, BF16 at 256, FP16 at 2048: from there on, adding 1 is a tie that falls back.</source>
        <translation>E5M2 停在 8，E4M3 停在 16，BF16 停在 256，FP16 停在 2048：从那里起，加 1 是平局，会落回来。</translation>
    </message>
    <message>
        <source>What do a thousand times 0.1 add up to?</source>
        <translation>一千个 0.1 加起来是多少？</translation>
    </message>
    <message>
        <source>In FP16 to 105.1875, in BF16 only to 32: each addition rounds, and the errors pile up. Add the list up in another format.</source>
        <translation>在 FP16 里是 105.1875，在 BF16 里只有 32：每次相加都舍入，误差不断累积。换个格式把这一列加起来。</translation>
    </message>
    <message>
        <source>Can a weight refuse to learn?</source>
        <translation>权重会拒绝学习吗？</translation>
    </message>
    <message>
        <source>1 − 0.0001 rounds back to 1 in BF16, and in FP16 too. A thousand such updates change nothing; that is why training keeps FP32 master weights.</source>
        <translation>1 − 0.0001 在 BF16 里舍入回到 1，在 FP16 里也一样。这样更新一千次也毫无变化；所以训练要保留 FP32 主权重。</translation>
    </message>
    <message>
        <source>Where does E4M3 end?</source>
        <translation>E4M3 止于何处？</translation>
    </message>
    <message>
        <source>464 is the last input that still stores 448: a tie, and 448 is even. The least bit more is NaN.</source>
        <translation>464 是仍存为 448 的最后一个输入：它是平局，而 448 是偶数。再多一点点就是 NaN。</translation>
    </message>
    <message>
        <source>May one round twice?</source>
        <translation>可以舍入两次吗？</translation>
    </message>
    <message>
        <source>Rounded once, 1.0625 + 2⁻⁴⁰ gives 1.125 (0x39). Through FP32 the 2⁻⁴⁰ is lost first, 1.0625 is a tie, and 1 (0x38) comes out.</source>
        <translation>只舍入一次，1.0625 + 2⁻⁴⁰ 得到 1.125 (0x39)。经过 FP32 则先丢掉 2⁻⁴⁰，1.0625 成为平局，结果是 1 (0x38)。</translation>
    </message>
    <message>
        <source>Do all libraries round alike?</source>
        <translation>所有的库都一样舍入吗？</translation>
    </message>
    <message>
        <source>PyTorch passes through FP32, loses the 2⁻⁴⁰, and stores 1 (0x38). Choose the rules of IEEE, and it is 1.125 (0x39).</source>
        <translation>PyTorch 先经过 FP32，丢掉 2⁻⁴⁰，存为 1 (0x38)。改用 IEEE 的规则，则是 1.125 (0x39)。</translation>
    </message>
    <message>
        <source>Can rounding be a lottery?</source>
        <translation>舍入可以靠抽签吗？</translation>
    </message>
    <message>
        <source>2048.5 lies a quarter of the way from 2048 to 2050, so stochastic rounding lifts it with probability 1/4: right on average. Draw again.</source>
        <translation>2048.5 位于从 2048 到 2050 的四分之一处，因此随机舍入以 1/4 的概率把它抬上去：平均起来正好。再抽一次。</translation>
    </message>
    <message>
        <source>Is BF16 simply the upper half of FP32?</source>
        <translation>BF16 就是 FP32 的上半部分吗？</translation>
    </message>
    <message>
        <source>Chopping FP32 0x3DCCCCCD leaves 0x3DCC, as rounding toward zero does here. Choose nearest, and the code is 0x3DCD.</source>
        <translation>砍掉 FP32 0x3DCCCCCD 的下半部分剩下 0x3DCC，这里的向零舍入也是如此。改为就近舍入，编码就是 0x3DCD。</translation>
    </message>
    <message>
        <source>What is the last number before infinity?</source>
        <translation>无穷大之前的最后一个数是什么？</translation>
    </message>
    <message>
        <source>FP16 ends at 65504. 65519 still rounds down to it; 65520 is the tie, and becomes ∞.</source>
        <translation>FP16 止于 65504。65519 仍向下舍入到它；65520 是平局，变成 ∞。</translation>
    </message>
    <message>
        <source>Is the largest subnormal the smallest normal?</source>
        <translation>最大的非规格化数就是最小的规格化数吗？</translation>
    </message>
    <message>
        <source>No: one step of 2⁻²⁴ lies between. Step the code up by one: the fraction empties, and the hidden bit lights up.</source>
        <translation>不是：两者之间隔着一步 2⁻²⁴。让编码加一：尾数清空，隐含位亮起。</translation>
    </message>
    <message>
        <source>What lies between zero and the smallest normal number?</source>
        <translation>零与最小规格化数之间有什么？</translation>
    </message>
    <message>
        <source>1023 more numbers of FP16, evenly 2⁻²⁴ apart: the subnormals. Step the code down and watch the hidden bit go out.</source>
        <translation>还有 1023 个 FP16 数，彼此均匀相隔 2⁻²⁴：非规格化数。让编码减一，看隐含位熄灭。</translation>
    </message>
    <message>
        <source>Can two different numbers have the difference zero?</source>
        <translation>两个不同的数相减会得零吗？</translation>
    </message>
    <message>
        <source>Without subnormals, yes: 2⁻¹⁴·(1+2⁻¹⁰) − 2⁻¹⁴ is flushed to 0. FP16 keeps it; choose FP16 to see.</source>
        <translation>没有非规格化数时会：2⁻¹⁴·(1+2⁻¹⁰) − 2⁻¹⁴ 被清为 0。FP16 能保留它；选 FP16 就能看到。</translation>
    </message>
    <message>
        <source>Who survives 300 × 300?</source>
        <translation>谁经得起 300 × 300？</translation>
    </message>
    <message>
        <source>FP16 overflows to ∞. BF16 stores 90112: it bought range with resolution.</source>
        <translation>FP16 上溢为 ∞。BF16 存为 90112：它用精细度换来了范围。</translation>
    </message>
    <message>
        <source>Where does a gradient of 1e-8 go?</source>
        <translation>1e-8 的梯度去了哪里？</translation>
    </message>
    <message>
        <source>Which 16-bit format knows π better?</source>
        <translation>哪个 16 位格式更懂 π？</translation>
    </message>
    <message>
        <source>Neither: FP16 and BF16 both store 3.140625 here, although FP16 has three more fraction bits.</source>
        <translation>一样：尽管 FP16 多三个尾数位，FP16 和 BF16 在这里都存为 3.140625。</translation>
    </message>
    <message>
        <source>Is a posit finer near 1?</source>
        <translation>posit 在 1 附近更精细吗？</translation>
    </message>
    <message>
        <source>posit16 stores 1 + 2⁻¹¹; FP16, whose step there is 2⁻¹⁰, falls back to 1. Far away from 1 the posit pays for it.</source>
        <translation>posit16 存得下 1 + 2⁻¹¹；FP16 在那里的步长是 2⁻¹⁰，落回 1。离 1 远时 posit 就要付出代价。</translation>
    </message>
    <message>
        <source>Does INT8 reach 10²⁵?</source>
        <translation>INT8 能到 10²⁵ 吗？</translation>
    </message>
    <message>
        <source>Such tables are about. Here 10²⁵ is stored in INT8: it stops at 127, and INT4 at 7.</source>
        <translation>这样的表格随处可见。这里把 10²⁵ 存进 INT8：它止于 127，INT4 则止于 7。</translation>
    </message>
    <message>
        <source>What becomes of 500 in E4M3?</source>
        <translation>500 在 E4M3 里会变成什么？</translation>
    </message>
    <message>
        <source>NaN, since E4M3FN has no infinity; or 448, where the rules say saturate. Change the overflow rule. E5M2 would store 512.</source>
        <translation>NaN，因为 E4M3FN 没有无穷大；若规则要求饱和，则为 448。改一改上溢规则。E5M2 会存为 512。</translation>
    </message>
    <message>
        <source>What did E4M3 gain by giving up infinity?</source>
        <translation>E4M3 放弃无穷大换来了什么？</translation>
    </message>
    <message>
        <source>Here E4M3 in IEEE style ends at 240. E4M3FN uses the top codes for numbers and reaches 448, almost twice as far.</source>
        <translation>这里是 IEEE 式的 E4M3，止于 240。E4M3FN 把最高的编码也用来表示数，可达 448，几乎远了一倍。</translation>
    </message>
    <message>
        <source>What can be said in four bits?</source>
        <translation>四个位能说些什么？</translation>
    </message>
    <message>
        <source>FP4 E2M1 knows 15 numbers: 0, 0.5, 1, 1.5, 2, 3, 4, 6 and the negative ones.</source>
        <translation>FP4 E2M1 认得 15 个数：0, 0.5, 1, 1.5, 2, 3, 4, 6 及其相反数。</translation>
    </message>
    <message>
        <source>Is there a 13 in eight bits?</source>
        <translation>八个位里有 13 吗？</translation>
    </message>
    <message>
        <source>E4M3 stores 13 itself; E5M2, with one fraction bit less, has to take 12.</source>
        <translation>E4M3 存得下 13 本身；E5M2 少一个尾数位，只能取 12。</translation>
    </message>
    <message>
        <source>How many numbers are there in eight bits?</source>
        <translation>八个位里有多少个数？</translation>
    </message>
    <message>
        <source>E4M3FN has 253 finite ones, E5M2 only 247: it spends codes on infinities and more NaNs.</source>
        <translation>E4M3FN 有 253 个有限数，E5M2 只有 247 个：它把一些编码用在无穷大和更多的 NaN 上。</translation>
    </message>
    <message>
        <source>How should eight bits be divided?</source>
        <translation>八个位该怎样划分？</translation>
    </message>
    <message>
        <source>Slide the split: with each exponent bit more the dots spread out, and fewer stand in each binade. IEEE-style E4M3 reaches 240, E5M2 57344.</source>
        <translation>拖动划分：每多一个指数位，点就散得更开，每个二进数量级里的点也更少。IEEE 式的 E4M3 可达 240，E5M2 可达 57344。</translation>
    </message>
    <message>
        <source>Must the values be evenly spread?</source>
        <translation>值一定要均匀分布吗？</translation>
    </message>
    <message>
        <source>The 16 values of NF4 follow a normal distribution: close together near 0, where most weights are, and far apart toward −1 and 1.</source>
        <translation>NF4 的 16 个值按正态分布排列：在权重最多的 0 附近密，朝 −1 和 1 的方向疏。</translation>
    </message>
    <message>
        <source>What if the point stood still?</source>
        <translation>如果小数点不动呢？</translation>
    </message>
    <message>
        <source>With four bits behind a fixed point, π becomes 3.125; E4M3 takes 3.25. Fixed point has the same step everywhere, here 1/16.</source>
        <translation>定点之后有四个位时，π 变成 3.125；E4M3 取 3.25。定点数处处步长相同，这里是 1/16。</translation>
    </message>
    <message>
        <source>Where did −0 go?</source>
        <translation>−0 去了哪里？</translation>
    </message>
    <message>
        <source>In the FNUZ formats the pattern 0x80, elsewhere −0, is the one and only NaN. The exponent bias is 8, one more than in E4M3FN.</source>
        <translation>在 FNUZ 格式里，位型 0x80（别处是 −0）是唯一的 NaN。指数偏置是 8，比 E4M3FN 大一。</translation>
    </message>
    <message>
        <source>Can a format do without zero?</source>
        <translation>格式可以没有零吗？</translation>
    </message>
    <message>
        <source>E8M0, the scale of MX blocks, is a bare exponent: code 0x00 means 2⁻¹²⁷, and there is no sign either.</source>
        <translation>E8M0 是 MX 块的缩放因子，只有指数：编码 0x00 表示 2⁻¹²⁷，也没有符号。</translation>
    </message>
    <message>
        <source>What does a computer store for 0.1?</source>
        <translation>计算机用什么来存 0.1？</translation>
    </message>
    <message>
        <source>FP16 keeps 0.0999755859375, the nearest number it has. Type your own number, or press the bits.</source>
        <translation>FP16 存的是 0.0999755859375，它所拥有的最接近的数。可以输入自己的数，也可以点按各个位。</translation>
    </message>
    <message>
        <source>Is 0.1 the same number in every format?</source>
        <translation>0.1 在每种格式里都是同一个数吗？</translation>
    </message>
    <message>
        <source>FP32 keeps a number above 0.1, FP16 one below it: each format has its own nearest. Compare the signed errors.</source>
        <translation>FP32 存的数大于 0.1，FP16 存的小于 0.1：每种格式都有自己的最近值。比较带符号的误差。</translation>
    </message>
    <message>
        <source>Does 0.1 + 0.2 make 0.3?</source>
        <translation>0.1 + 0.2 等于 0.3 吗？</translation>
    </message>
    <message>
        <source>In FP64 the two stored numbers add up to 0.30000000000000004, the nearest it has to their sum. In FP32 the sum is the number stored for 0.3.</source>
        <translation>在 FP64 里，两个存下来的数相加得 0.30000000000000004，即最接近其和的数。在 FP32 里，和正是 0.3 所存的那个数。</translation>
    </message>
    <message>
        <source>What do the same bits mean elsewhere?</source>
        <translation>同样的位在别处是什么意思？</translation>
    </message>
    <message>
        <source>0x3C00 is 1 in FP16, 2⁻⁷ in BF16 and 15360 as an integer. Bits mean nothing until a format is chosen.</source>
        <translation>0x3C00 在 FP16 里是 1，在 BF16 里是 2⁻⁷，作为整数是 15360。没有选定格式，位就没有意义。</translation>
    </message>
    <message>
        <source>Are floats fuzzy?</source>
        <translation>浮点数是模糊的吗？</translation>
    </message>
    <message>
        <source>FP32 stores exactly 13421773/2²⁷ for 0.1. It is one number with no haze around it; it is just not 0.1.</source>
        <translation>对于 0.1，FP32 存的恰好是 13421773/2²⁷。它是一个确定的数，周围没有任何模糊，只不过不是 0.1。</translation>
    </message>
    <message>
        <source>How do bits spell 13.5?</source>
        <translation>位如何拼出 13.5？</translation>
    </message>
    <message>
        <source>1.6875 × 2³: the exponent chooses the power of two, the fraction the place above it. Step the exponent up or down: the value doubles or halves.</source>
        <translation>1.6875 × 2³：指数选定 2 的幂，尾数定出其上的位置。让指数加一或减一，值就加倍或减半。</translation>
    </message>
    <message>
        <source>What becomes of the weight 0.0319?</source>
        <translation>权重 0.0319 会变成什么？</translation>
    </message>
    <message>
        <source>As a decimal it is 319/10000; FP16 stores 1045/32768. The details show both as fractions.</source>
        <translation>作为十进制小数它是 319/10000；FP16 存的是 1045/32768。详细信息里两者都写成分数。</translation>
    </message>
    <message>
        <source>Is there a zero below zero?</source>
        <translation>零以下还有零吗？</translation>
    </message>
    <message>
        <source>Only the sign bit is set. −0 equals 0 in every comparison and yet is another code: it remembers from which side a result came.</source>
        <translation>只有符号位为 1。−0 在任何比较中都等于 0，却是另一个编码：它记得结果来自哪一侧。</translation>
    </message>
    <message>
        <source>When is a number not a number?</source>
        <translation>数什么时候不是数？</translation>
    </message>
    <message>
        <source>The exponent is all ones and the fraction is not zero. The rest of the fraction is a payload that may carry a message; clear the whole fraction, and ∞ is left.</source>
        <translation>指数全为 1 而尾数不为零。尾数的其余位是载荷，可以携带信息；把尾数全部清零，剩下的就是 ∞。</translation>
    </message>
    <message>
        <source>Flip all bits, add one: 00000101 becomes 11111010, then 11111011. Its weights confirm −5: −128 + 123.</source>
        <translation>各位取反再加 1：00000101 变成 11111010，再变成 11111011。按位权验算是 −5：−128 + 123。</translation>
    </message>
    <message>
        <source>FP16 loses it: 0. BF16 keeps 1.0011718e-8. Multiplied by 1024 first, it would survive in FP16 too, as code 172; that is loss scaling.</source>
        <translation>FP16 把它丢了：0。BF16 保留 1.0011718e-8。若先乘以 1024，它在 FP16 里也会以编码 172 存活；这就是损失缩放。</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Formats</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Integers</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>Quantize</source>
        <translation>量化</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>位</translation>
    </message>
    <message>
        <source>Number line</source>
        <translation>数轴</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>舍入</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>算术</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>设计</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>解读</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>位宽</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>进制</translation>
    </message>
    <message>
        <source>Fixed point</source>
        <translation>定点</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>打包</translation>
    </message>
    <message>
        <source>sum before</source>
        <translation>此前的和</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>和</translation>
    </message>
    <message>
        <source>carry</source>
        <translation>进位</translation>
    </message>
    <message>
        <source>unsigned</source>
        <translation>无符号</translation>
    </message>
    <message>
        <source>two&apos;s complement</source>
        <translation>补码</translation>
    </message>
    <message>
        <source>ones&apos; complement</source>
        <translation>反码</translation>
    </message>
    <message>
        <source>sign and magnitude</source>
        <translation>原码</translation>
    </message>
    <message>
        <source>offset binary</source>
        <translation>移码</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>多格式</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>所有值</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
</context>
<context>
    <name>qs::gui::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy View</source>
        <translation>复制视图(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export View</source>
        <translation>导出视图(&amp;E)</translation>
    </message>
    <message>
        <source>Go to &amp;Page</source>
        <translation>转到页面(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the &amp;Sample</source>
        <translation>打开示例(&amp;S)</translation>
    </message>
    <message>
        <source>Save the S&amp;tate as…</source>
        <translation>状态另存为(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Find an Action…</source>
        <translation>查找操作(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;As the System</source>
        <translation>跟随系统(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Projector</source>
        <translation>投影(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keys of This Page</source>
        <translation>本页快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Quantoscope</source>
        <translation>关于 Quantoscope(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>Clear This List</source>
        <translation>清空此列表</translation>
    </message>
    <message>
        <source>undo, redo</source>
        <translation>撤销、重做</translation>
    </message>
    <message>
        <source>find any action by typing</source>
        <translation>输入文字以查找任意操作</translation>
    </message>
    <message>
        <source>go to a page</source>
        <translation>转到页面</translation>
    </message>
    <message>
        <source>open a file; or drop it anywhere</source>
        <translation>打开文件；也可拖放到任意位置</translation>
    </message>
    <message>
        <source>export, copy the main view</source>
        <translation>导出、复制主视图</translation>
    </message>
    <message>
        <source>zoom the interface; also Ctrl and the wheel</source>
        <translation>缩放界面；也可用 Ctrl 加滚轮</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>this sheet; Esc closes it</source>
        <translation>本快捷键表；按 Esc 关闭</translation>
    </message>
    <message>
        <source>Zoom to &amp;100 %</source>
        <translation>缩放至 &amp;100 %</translation>
    </message>
    <message>
        <source>E&amp;xamples…</source>
        <translation>示例库(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Paste Value</source>
        <translation>粘贴数值(&amp;P)</translation>
    </message>
    <message>
        <source>Copy &amp;Link to This State</source>
        <translation>复制此状态的链接(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Check This Program…</source>
        <translation>检查本程序(&amp;C)…</translation>
    </message>
    <message>
        <source>paste a number, a list, a dump or a link</source>
        <translation>粘贴数、列表、转储或链接</translation>
    </message>
    <message>
        <source>examples to open and play with</source>
        <translation>可打开来玩的示例</translation>
    </message>
</context>
<context>
    <name>qs::gui::CommandPalette</name>
    <message>
        <source>Type an action</source>
        <translation>输入操作名称</translation>
    </message>
    <message>
        <source>Action to find</source>
        <translation>要查找的操作</translation>
    </message>
    <message>
        <source>Actions found</source>
        <translation>找到的操作</translation>
    </message>
</context>
<context>
    <name>qs::gui::ExamplesCard</name>
    <message>
        <source>Examples</source>
        <translation>示例库</translation>
    </message>
    <message>
        <source>Examples: type a word to narrow them</source>
        <translation>示例库：输入一个词来筛选</translation>
    </message>
    <message>
        <source>Examples to find</source>
        <translation>要查找的示例</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Examples found</source>
        <translation>找到的示例</translation>
    </message>
</context>
<context>
    <name>qs::gui::NoteStrip</name>
    <message>
        <source>open the example “%1”</source>
        <translation>打开示例“%1”</translation>
    </message>
    <message>
        <source>close the note</source>
        <translation>关闭说明</translation>
    </message>
    <message>
        <source>Previous example</source>
        <translation>上一个示例</translation>
    </message>
    <message>
        <source>Next example</source>
        <translation>下一个示例</translation>
    </message>
    <message>
        <source>All examples</source>
        <translation>全部示例</translation>
    </message>
    <message>
        <source>Close the note</source>
        <translation>关闭说明</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>示例</translation>
    </message>
</context>
<context>
    <name>qs::gui::SelfCheckCard</name>
    <message>
        <source>Check of this program</source>
        <translation>检查本程序</translation>
    </message>
    <message>
        <source>Comparing every fast path with the exact engine…</source>
        <translation>正在把每条快速路径与精确引擎逐一对比……</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入数</translation>
    </message>
    <message>
        <source>Mismatches</source>
        <translation>不一致数</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>各项检查</translation>
    </message>
    <message>
        <source>No mismatch in %1 inputs.</source>
        <translation>%1 个输入中没有不一致。</translation>
    </message>
    <message>
        <source>%1 mismatches in %2 inputs: do not trust this build.</source>
        <translation>%2 个输入中有 %1 个不一致：请勿信任此构建。</translation>
    </message>
</context>
<context>
    <name>qs::gui::StatusStrip</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel what is running</source>
        <translation>取消正在进行的任务</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>qs::gui::Window</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>go to %1</source>
        <translation>转到“%1”</translation>
    </message>
    <message>
        <source>Whole window</source>
        <translation>整个窗口</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Checkpoints and states (*.safetensors *.npy *.json);;All files (*)</source>
        <translation>检查点和状态 (*.safetensors *.npy *.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save the state</source>
        <translation>保存状态</translation>
    </message>
    <message>
        <source>States (*.json)</source>
        <translation>状态 (*.json)</translation>
    </message>
    <message>
        <source>Export the view</source>
        <translation>导出视图</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png *.pdf)</source>
        <translation>图片 (*.svg *.png *.pdf)</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>查找操作</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例库</translation>
    </message>
    <message>
        <source>open a link</source>
        <translation>打开链接</translation>
    </message>
    <message>
        <source>The clipboard holds no text</source>
        <translation>剪贴板中没有文本</translation>
    </message>
    <message>
        <source>The link was copied</source>
        <translation>链接已复制</translation>
    </message>
</context>
<context>
    <name>qs::models::TensorModel</name>
    <message>
        <source>holds no elements</source>
        <translation>不含元素</translation>
    </message>
    <message>
        <source>complex, not quantized</source>
        <translation>复数，不量化</translation>
    </message>
    <message>
        <source>integers, not quantized</source>
        <translation>整数，不量化</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>张量</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>元素数</translation>
    </message>
</context>
<context>
    <name>qs::pages::AccumulatorLab</name>
    <message>
        <source>choose the accumulator</source>
        <translation>选择累加器</translation>
    </message>
    <message>
        <source>repeat the list</source>
        <translation>重复列表</translation>
    </message>
    <message>
        <source>choose the order</source>
        <translation>选择顺序</translation>
    </message>
    <message>
        <source>compensate the sum</source>
        <translation>切换补偿求和</translation>
    </message>
    <message>
        <source>change the axis of steps</source>
        <translation>更改步数轴</translation>
    </message>
    <message>
        <source>change what is added</source>
        <translation>更改相加的项</translation>
    </message>
    <message>
        <source>Adding up a list</source>
        <translation>把一列数加起来</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>各项</translation>
    </message>
    <message>
        <source>times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>因子</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>初值</translation>
    </message>
    <message>
        <source>Accumulator</source>
        <translation>累加器</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Numbers separated by ; or , — decimals, fractions, hex floats or expressions</source>
        <translation>用 ; 或 , 分隔的数：小数、分数、十六进制浮点数或表达式</translation>
    </message>
    <message>
        <source>Repetitions of the list</source>
        <translation>列表的重复次数</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>As many numbers as items: makes it a dot product, each product added unrounded</source>
        <translation>与项数相同个数的数：构成点积，每个乘积不经舍入直接相加</translation>
    </message>
    <message>
        <source>Format of the accumulator</source>
        <translation>累加器的格式</translation>
    </message>
    <message>
        <source>first to last</source>
        <translation>从头到尾</translation>
    </message>
    <message>
        <source>last to first</source>
        <translation>从尾到头</translation>
    </message>
    <message>
        <source>pairwise</source>
        <translation>两两相加</translation>
    </message>
    <message>
        <source>compensated (Kahan)</source>
        <translation>补偿求和（Kahan）</translation>
    </message>
    <message>
        <source>Carries along what each addition loses and gives it back to the next item</source>
        <translation>记住每次加法丢失的部分，并还给下一项</translation>
    </message>
    <message>
        <source>logarithmic steps</source>
        <translation>步数取对数</translation>
    </message>
    <message>
        <source>What the sum came to</source>
        <translation>求和结果</translation>
    </message>
    <message>
        <source>Drift from the exact sum</source>
        <translation>相对精确和的偏移</translation>
    </message>
    <message>
        <source>Steps up to the cursor</source>
        <translation>到光标为止的各步</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>正在求和…</translation>
    </message>
</context>
<context>
    <name>qs::pages::AccuracyBox</name>
    <message>
        <source>quantize all layers</source>
        <translation>量化所有层</translation>
    </message>
    <message>
        <source>Quantize all layers</source>
        <translation>量化所有层</translation>
    </message>
    <message>
        <source>original</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>quantized</source>
        <translation>量化后</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>Accuracy on %1 test images</source>
        <translation>%1 张测试图像上的准确率</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>This tensor is not a weight of the network&apos;s layers</source>
        <translation>该张量不是网络各层的权重</translation>
    </message>
    <message>
        <source>Accuracy, %1</source>
        <translation>准确率，%1</translation>
    </message>
</context>
<context>
    <name>qs::pages::ArithmeticView</name>
    <message>
        <source>0.1, a thousand times</source>
        <translation>0.1 加一千次</translation>
    </message>
    <message>
        <source>2048 + 1 in FP16</source>
        <translation>FP16 中的 2048 + 1</translation>
    </message>
    <message>
        <source>1 − 0.0001 in BF16</source>
        <translation>BF16 中的 1 − 0.0001</translation>
    </message>
    <message>
        <source>300 × 300 in FP16</source>
        <translation>FP16 中的 300 × 300</translation>
    </message>
    <message>
        <source>0.1 + 0.2 in FP64</source>
        <translation>FP64 中的 0.1 + 0.2</translation>
    </message>
    <message>
        <source>show %1</source>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案例</translation>
    </message>
    <message>
        <source>operation: step back, step on; drift: one step; bits: move</source>
        <translation>运算：上一步、下一步；偏移图：移动一步；位：移动</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home、End</translation>
    </message>
    <message>
        <source>operation, drift: first and last step</source>
        <translation>运算、偏移图：第一步与最后一步</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page Up、Page Down</translation>
    </message>
    <message>
        <source>drift: a tenth of the steps; bits: step the exponent</source>
        <translation>偏移图：移动十分之一；位：指数加减一</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格键</translation>
    </message>
    <message>
        <source>bits: toggle</source>
        <translation>位：翻转</translation>
    </message>
    <message>
        <source>bits: clear, set</source>
        <translation>位：置 0、置 1</translation>
    </message>
    <message>
        <source>bits: step the field</source>
        <translation>位：字段加减一</translation>
    </message>
</context>
<context>
    <name>qs::pages::BaseView</name>
    <message>
        <source>convert A</source>
        <translation>转换 A</translation>
    </message>
    <message>
        <source>choose the base</source>
        <translation>选择进制</translation>
    </message>
    <message>
        <source>step through the divisions</source>
        <translation>逐步演示除法</translation>
    </message>
    <message>
        <source>type a number</source>
        <translation>输入数</translation>
    </message>
    <message>
        <source>type digits</source>
        <translation>输入数字</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>Number to convert</source>
        <translation>要转换的数</translation>
    </message>
    <message>
        <source>An integer of any size: decimal, 0x…, 0b…, or an expression such as 2^100 − 1</source>
        <translation>任意大小的整数：十进制、0x…、0b…，或 2^100 − 1 这样的表达式</translation>
    </message>
    <message>
        <source>Take A</source>
        <translation>取 A</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>进制</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>各位数字</translation>
    </message>
    <message>
        <source>Digits in this base</source>
        <translation>该进制的各位数字</translation>
    </message>
    <message>
        <source>Repeated division</source>
        <translation>连续除法</translation>
    </message>
    <message>
        <source>Sum of the places</source>
        <translation>按位权求和</translation>
    </message>
    <message>
        <source>weights, two&apos;s complement</source>
        <translation>位权（补码）</translation>
    </message>
    <message>
        <source>weights, unsigned</source>
        <translation>位权（无符号）</translation>
    </message>
    <message>
        <source>Divide by %1 until nothing is left; every remainder is a digit.</source>
        <translation>反复除以 %1，直到商为 0；每个余数都是一位数字。</translation>
    </message>
    <message>
        <source>The quotient is 0. Read upward, from the last remainder to the first: %1.</source>
        <translation>商为 0。自下而上读，从最后一个余数到第一个：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n digits</source>
        <translation>
            <numerusform>%n 位数字</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 divided by %2 is %3, remainder %4: the digit of %5.</source>
        <translation>%1 除以 %2 得 %3，余 %4：这是 %5 位上的数字。</translation>
    </message>
    <message>
        <source>and a minus sign: %1</source>
        <translation>再加负号：%1</translation>
    </message>
</context>
<context>
    <name>qs::pages::BitsView</name>
    <message>
        <source>next value</source>
        <translation>下一个值</translation>
    </message>
    <message>
        <source>previous value</source>
        <translation>上一个值</translation>
    </message>
    <message>
        <source>show details</source>
        <translation>展开详细信息</translation>
    </message>
    <message>
        <source>hide details</source>
        <translation>收起详细信息</translation>
    </message>
    <message>
        <source>choose a value on the line</source>
        <translation>在数轴上选值</translation>
    </message>
    <message>
        <source>flip bit %1</source>
        <translation>翻转第 %1 位</translation>
    </message>
    <message>
        <source>set bit %1</source>
        <translation>设置第 %1 位</translation>
    </message>
    <message>
        <source>step the %1</source>
        <translation>步进%1字段</translation>
    </message>
    <message>
        <source>step the code</source>
        <translation>步进编码</translation>
    </message>
    <message>
        <source>Anatomy of the value</source>
        <translation>数值的构成</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>位</translation>
    </message>
    <message>
        <source>Last change of the bits</source>
        <translation>各位的最近一次变化</translation>
    </message>
    <message>
        <source>bits: move; number line: the neighbour</source>
        <translation>位：移动；数轴：相邻的值</translation>
    </message>
    <message>
        <source>bits: move by field</source>
        <translation>位：按字段移动</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格键</translation>
    </message>
    <message>
        <source>bits: toggle</source>
        <translation>位：翻转</translation>
    </message>
    <message>
        <source>bits: clear, set</source>
        <translation>位：置 0、置 1</translation>
    </message>
    <message>
        <source>bits: step the field</source>
        <translation>位：字段加减一</translation>
    </message>
    <message>
        <source>bits: step the code</source>
        <translation>位：编码加减一</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page Up、Page Down</translation>
    </message>
    <message>
        <source>bits: step the exponent</source>
        <translation>位：指数加减一</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home、End</translation>
    </message>
    <message>
        <source>bits: first, last; number line: Home goes back to the value</source>
        <translation>位：首位、末位；数轴：Home 回到该值</translation>
    </message>
    <message>
        <source>number line: zoom</source>
        <translation>数轴：缩放</translation>
    </message>
</context>
<context>
    <name>qs::pages::CardsPanel</name>
    <message>
        <source>no such type</source>
        <translation>没有这种类型</translation>
    </message>
</context>
<context>
    <name>qs::pages::ChoiceNames</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>tensor</source>
        <translation>逐张量</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>逐通道</translation>
    </message>
    <message>
        <source>group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>full</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>narrow</source>
        <translation>收窄</translation>
    </message>
    <message>
        <source>min, max</source>
        <translation>最小值、最大值</translation>
    </message>
    <message>
        <source>percentile</source>
        <translation>百分位数</translation>
    </message>
    <message>
        <source>least error</source>
        <translation>误差最小</translation>
    </message>
    <message>
        <source>least entropy lost</source>
        <translation>熵损失最小</translation>
    </message>
    <message>
        <source>nearest, ties to even</source>
        <translation>就近舍入（取偶）</translation>
    </message>
    <message>
        <source>nearest, ties away</source>
        <translation>就近舍入（远离零）</translation>
    </message>
    <message>
        <source>toward zero</source>
        <translation>向零舍入</translation>
    </message>
    <message>
        <source>up</source>
        <translation>向上舍入</translation>
    </message>
    <message>
        <source>down</source>
        <translation>向下舍入</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>随机舍入</translation>
    </message>
</context>
<context>
    <name>qs::pages::ClipSlider</name>
    <message>
        <source>Clip</source>
        <translation>截断</translation>
    </message>
    <message>
        <source>Clip factor</source>
        <translation>截断系数</translation>
    </message>
    <message>
        <source>Multiplies the calibrated range; below 1, the largest values are clipped for a finer step</source>
        <translation>与校准所得的范围相乘；小于 1 时，截断最大的那些值以换取更小的步长</translation>
    </message>
</context>
<context>
    <name>qs::pages::CodeList</name>
    <message>
        <source>filter the values</source>
        <translation>筛选数值</translation>
    </message>
    <message>
        <source>sort the values</source>
        <translation>排序数值</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter: subnormal, 0.1..0.5, &lt;1, 0x3, …</source>
        <translation>筛选：subnormal、0.1..0.5、&lt;1、0x3……</translation>
    </message>
    <message>
        <source>Classes (zero, subnormal, normal, inf, nan, finite, negative, positive), a range 0.1..0.5, bounds &lt;1 or &gt;=2, first digits of the code 0x3 or 0b01, or a number: where it is stored</source>
        <translation>类别（zero、subnormal、normal、inf、nan、finite、negative、positive）、范围 0.1..0.5、界限 &lt;1 或 &gt;=2、编码的前几位 0x3 或 0b01，或一个数值：它被存储到的编码</translation>
    </message>
    <message>
        <source>All values</source>
        <translation>所有值</translation>
    </message>
    <message>
        <source>codes: %1</source>
        <translation>编码：%1 个</translation>
    </message>
</context>
<context>
    <name>qs::pages::CodeModel</name>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>位</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Hex float</source>
        <translation>十六进制浮点数</translation>
    </message>
</context>
<context>
    <name>qs::pages::Compare</name>
    <message>
        <source>Both reach equally far.</source>
        <translation>两者的范围一样大。</translation>
    </message>
    <message>
        <source>%1 reaches %2 times as far as %3.</source>
        <translation>%1 的最大值是 %3 的 %2 倍。</translation>
    </message>
    <message>
        <source>Near 1 their values are equally close together.</source>
        <translation>在 1 附近，两者的值同样密集。</translation>
    </message>
    <message>
        <source>Near 1, %1 is %2 times as fine as %3.</source>
        <translation>在 1 附近，%1 的精细程度是 %3 的 %2 倍。</translation>
    </message>
    <message>
        <source>They have the same finite values.</source>
        <translation>两者的有限值完全相同。</translation>
    </message>
    <message>
        <source>Every value of %1 is also one of %2.</source>
        <translation>%1 的每个值也是 %2 的值。</translation>
    </message>
    <message>
        <source>Neither contains the other.</source>
        <translation>两者互不包含。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>位数</translation>
    </message>
    <message>
        <source>largest value</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>lowest value</source>
        <translation>最低值</translation>
    </message>
    <message>
        <source>smallest normal</source>
        <translation>最小规格化数</translation>
    </message>
    <message>
        <source>smallest subnormal</source>
        <translation>最小非规格化数</translation>
    </message>
    <message>
        <source>epsilon</source>
        <translation>机器精度 ε</translation>
    </message>
    <message>
        <source>from 1 to the next larger value</source>
        <translation>从 1 到下一个更大的值</translation>
    </message>
    <message>
        <source>the largest over the smallest positive value</source>
        <translation>最大正值与最小正值之比</translation>
    </message>
    <message>
        <source>significand bits</source>
        <translation>有效数位数</translation>
    </message>
    <message>
        <source>of normal numbers, the implied bit included</source>
        <translation>规格化数的有效数，含隐含位</translation>
    </message>
    <message>
        <source>decimal digits kept</source>
        <translation>可保留的十进制位数</translation>
    </message>
    <message>
        <source>as many digits survive the way into the format and back</source>
        <translation>这么多位十进制数存入该格式再取出后不变</translation>
    </message>
    <message>
        <source>decimal digits needed</source>
        <translation>所需的十进制位数</translation>
    </message>
    <message>
        <source>as many digits tell all values apart</source>
        <translation>用这么多位可区分所有的值</translation>
    </message>
    <message>
        <source>distinct finite values</source>
        <translation>不同的有限值</translation>
    </message>
    <message>
        <source>±0 count as one</source>
        <translation>±0 算作一个</translation>
    </message>
    <message>
        <source>codes of infinity</source>
        <translation>无穷大的编码数</translation>
    </message>
    <message>
        <source>codes of NaN</source>
        <translation>NaN 的编码数</translation>
    </message>
    <message>
        <source>negative zero</source>
        <translation>负零</translation>
    </message>
    <message>
        <source>only in %1</source>
        <translation>仅在 %1 中</translation>
    </message>
    <message>
        <source>lost on the way to the other</source>
        <translation>转换到另一格式时丢失</translation>
    </message>
    <message>
        <source>in both</source>
        <translation>两者共有</translation>
    </message>
    <message>
        <source>gained</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>codes that changed their value</source>
        <translation>数值改变的编码</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>dynamic range in binades</source>
        <translation>动态范围（二倍程）</translation>
    </message>
    <message>
        <source>… in decades</source>
        <translation>……十倍程</translation>
    </message>
    <message>
        <source>… in dB</source>
        <translation>……dB</translation>
    </message>
    <message>
        <source>the first of them: %1</source>
        <translation>其中第一个：%1</translation>
    </message>
    <message>
        <source>… too large for %1</source>
        <translation>…… 对 %1 过大</translation>
    </message>
    <message>
        <source>beyond its largest or its lowest value</source>
        <translation>超出其最大值或最小值</translation>
    </message>
    <message>
        <source>… too small for %1</source>
        <translation>…… 对 %1 过小</translation>
    </message>
    <message>
        <source>between zero and its smallest value</source>
        <translation>介于零与其最小正值之间</translation>
    </message>
    <message>
        <source>… between values of %1</source>
        <translation>…… 落在 %1 的值之间</translation>
    </message>
    <message>
        <source>within its range, but finer than its steps</source>
        <translation>在其范围之内，但比其间隔更细</translation>
    </message>
</context>
<context>
    <name>qs::pages::CompareView</name>
    <message>
        <source>compare with %1</source>
        <translation>与 %1 比较</translation>
    </message>
    <message>
        <source>swap the formats</source>
        <translation>交换两种格式</translation>
    </message>
    <message>
        <source>limits</source>
        <translation>界限</translation>
    </message>
    <message>
        <source>finite values</source>
        <translation>有限值</translation>
    </message>
    <message>
        <source>count</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>against</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Swap the two formats</source>
        <translation>交换两种格式</translation>
    </message>
    <message>
        <source>Values in each binade, positive ones</source>
        <translation>每个二倍程中正值的个数</translation>
    </message>
    <message>
        <source>What frameworks call them</source>
        <translation>各框架中的名称</translation>
    </message>
    <message>
        <source>Density of the values</source>
        <translation>数值的密度</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>界限</translation>
    </message>
    <message>
        <source>Values gained and lost</source>
        <translation>新增与丢失的值</translation>
    </message>
</context>
<context>
    <name>qs::pages::ComparisonPanel</name>
    <message>
        <source>entered</source>
        <translation>输入值</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>存储值</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>in ulps</source>
        <translation>以 ulp 计</translation>
    </message>
    <message>
        <source>stored − entered; in full under Details</source>
        <translation>存储值 − 输入值；完整数值见“详细信息”</translation>
    </message>
    <message>
        <source>in units of the last place of the stored value</source>
        <translation>以存储值的末位单位（ulp）为单位</translation>
    </message>
    <message>
        <source>What rounding did</source>
        <translation>舍入的结果</translation>
    </message>
</context>
<context>
    <name>qs::pages::CopyTableButton</name>
    <message>
        <source>Copy the table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Copy the table as…</source>
        <translation>复制表格为…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>复制为 CSV</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>复制为 Markdown</translation>
    </message>
</context>
<context>
    <name>qs::pages::CursorBar</name>
    <message>
        <source>Cursors</source>
        <translation>游标</translation>
    </message>
    <message>
        <source>Two cursors and the distance between them</source>
        <translation>两个游标及其间距</translation>
    </message>
    <message>
        <source>Cursor A</source>
        <translation>游标 A</translation>
    </message>
    <message>
        <source>Cursor B</source>
        <translation>游标 B</translation>
    </message>
    <message>
        <source>B − A; in ulps of each format beside its line</source>
        <translation>B − A；以各格式的 ulp 计的值写在对应数轴旁</translation>
    </message>
</context>
<context>
    <name>qs::pages::DecimalPanel</name>
    <message>
        <source>Copy: %1</source>
        <translation>复制：%1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>The stored value has no digits to look for.</source>
        <translation>存储值没有可供查找的数字。</translation>
    </message>
    <message>
        <source>Every decimal inside the interval is read back as the stored value. The shortest one, and of equally short ones the nearest, is the one to print. Digits needed here: %1.</source>
        <translation>区间内的任何十进制数读回后都是该存储值。其中最短的一个（同样短时取最近的）就是要打印的。此处需要的位数：%1。</translation>
    </message>
    <message>
        <source>shortest that comes back</source>
        <translation>可读回的最短十进制数</translation>
    </message>
    <message>
        <source>%1 digits: enough for every value</source>
        <translation>%1 位：足以区分所有值</translation>
    </message>
    <message>
        <source>%1 digits: any such decimal survives</source>
        <translation>%1 位：任何此类十进制数均可保全</translation>
    </message>
    <message>
        <source>exact value</source>
        <translation>精确值</translation>
    </message>
    <message>
        <source>Why this decimal?</source>
        <translation>为什么是这个十进制数？</translation>
    </message>
</context>
<context>
    <name>qs::pages::DensityPlot</name>
    <message>
        <source>from 2%1 to 2%2</source>
        <translation>从 2%1 到 2%2</translation>
    </message>
    <message>
        <source>%1: %2 values</source>
        <translation>%1：%2 个值</translation>
    </message>
</context>
<context>
    <name>qs::pages::DesignControls</name>
    <message>
        <source>make the format %1 bits wide</source>
        <translation>把格式改为 %1 位</translation>
    </message>
    <message>
        <source>divide the bits</source>
        <translation>划分各位</translation>
    </message>
    <message>
        <source>set the exponent bits</source>
        <translation>设置指数位数</translation>
    </message>
    <message>
        <source>set the fraction bits</source>
        <translation>设置尾数位数</translation>
    </message>
    <message>
        <source>set the bias</source>
        <translation>设置指数偏置</translation>
    </message>
    <message>
        <source>take the default bias</source>
        <translation>采用默认指数偏置</translation>
    </message>
    <message>
        <source>choose the NaN rule</source>
        <translation>选择 NaN 规则</translation>
    </message>
    <message>
        <source>add infinities</source>
        <translation>加上无穷大</translation>
    </message>
    <message>
        <source>leave infinities out</source>
        <translation>去掉无穷大</translation>
    </message>
    <message>
        <source>add subnormals</source>
        <translation>加上非规格化数</translation>
    </message>
    <message>
        <source>leave subnormals out</source>
        <translation>去掉非规格化数</translation>
    </message>
    <message>
        <source>add a sign</source>
        <translation>加上符号</translation>
    </message>
    <message>
        <source>leave the sign out</source>
        <translation>去掉符号</translation>
    </message>
    <message>
        <source>%1 exponent bits, %2 fraction bits</source>
        <translation>%1 个指数位，%2 个尾数位</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>默认：%1</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Not possible here. </source>
        <translation>此处不可行。</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>位数</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>Exponent</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>Fraction</source>
        <translation>尾数</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>指数偏置</translation>
    </message>
    <message>
        <source>NaN</source>
        <translation>NaN</translation>
    </message>
    <message>
        <source>Bits in all</source>
        <translation>总位数</translation>
    </message>
    <message>
        <source>Exponent bits, with the same bits in all</source>
        <translation>指数位数（总位数不变）</translation>
    </message>
    <message>
        <source>Exponent bits</source>
        <translation>指数位数</translation>
    </message>
    <message>
        <source>Fraction bits</source>
        <translation>尾数位数</translation>
    </message>
    <message>
        <source>NaN rule</source>
        <translation>NaN 规则</translation>
    </message>
    <message>
        <source>Infinities</source>
        <translation>无穷大</translation>
    </message>
    <message>
        <source>Subnormals</source>
        <translation>非规格化数</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>符号</translation>
    </message>
    <message>
        <source>IEEE: exponent all ones</source>
        <translation>IEEE：指数全为 1</translation>
    </message>
    <message>
        <source>FN: all ones alone</source>
        <translation>FN：只有全 1</translation>
    </message>
    <message>
        <source>FNUZ: the pattern of −0</source>
        <translation>FNUZ：−0 的位型</translation>
    </message>
    <message>
        <source>none: every code a number</source>
        <translation>无：每个编码都是数</translation>
    </message>
    <message>
        <source>E = %1</source>
        <translation>E = %1</translation>
    </message>
</context>
<context>
    <name>qs::pages::DesignLimits</name>
    <message>
        <source>≈ %1 binades, %2 decades</source>
        <translation>≈ %1 个二进数量级，%2 个十进数量级</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>位数</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>Smallest normal</source>
        <translation>最小规格化数</translation>
    </message>
    <message>
        <source>Smallest subnormal</source>
        <translation>最小非规格化数</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>机器精度 ε</translation>
    </message>
    <message>
        <source>Distinct values</source>
        <translation>不同的值</translation>
    </message>
    <message>
        <source>Dynamic range</source>
        <translation>动态范围</translation>
    </message>
    <message>
        <source>%1 of the other</source>
        <translation>另一格式的%1</translation>
    </message>
    <message>
        <source>The gap between 1 and the next larger value</source>
        <translation>1 与下一个更大值的间隔</translation>
    </message>
    <message>
        <source>Largest over smallest positive value</source>
        <translation>最大值与最小正值之比</translation>
    </message>
    <message>
        <source>Format beside it</source>
        <translation>对照格式</translation>
    </message>
</context>
<context>
    <name>qs::pages::DesignView</name>
    <message>
        <source>start from %1</source>
        <translation>从 %1 开始</translation>
    </message>
    <message>
        <source>Load a format</source>
        <translation>载入格式</translation>
    </message>
    <message>
        <source>Formats (*.json)</source>
        <translation>格式 (*.json)</translation>
    </message>
    <message>
        <source>Save the format</source>
        <translation>保存格式</translation>
    </message>
    <message>
        <source>edit the bits</source>
        <translation>编辑各位</translation>
    </message>
    <message>
        <source>compare with %1</source>
        <translation>与 %1 比较</translation>
    </message>
    <message>
        <source>Saved. Wherever a format is asked for, the path of this file names it: %1</source>
        <translation>已保存。凡是要求填写格式的地方，都可以用这个文件的路径：%1</translation>
    </message>
    <message>
        <source>load the format %1</source>
        <translation>载入格式 %1</translation>
    </message>
    <message>
        <source>%1 is no float that these controls can change. Start from one that is.</source>
        <translation>%1 不是这些控件能够修改的浮点格式。请从一种浮点格式开始。</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Start from a named format</source>
        <translation>从一种有名称的格式开始</translation>
    </message>
    <message>
        <source>a format of its own</source>
        <translation>自定格式</translation>
    </message>
    <message>
        <source>Text of the format</source>
        <translation>格式的文字写法</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>载入…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Designed format</source>
        <translation>所设计的格式</translation>
    </message>
    <message>
        <source>Bits of the design</source>
        <translation>设计的各位</translation>
    </message>
    <message>
        <source>split: one exponent bit less, more</source>
        <translation>划分：减少、增加一个指数位</translation>
    </message>
    <message>
        <source>numbers: one more, one less</source>
        <translation>数字：加一、减一</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格键</translation>
    </message>
    <message>
        <source>boxes and bits: toggle</source>
        <translation>复选框和位：切换</translation>
    </message>
</context>
<context>
    <name>qs::pages::DetailsPanel</name>
    <message>
        <source>Details: exact value, codes, difference</source>
        <translation>详细信息：精确值、编码、差值</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>exact value</source>
        <translation>精确值</translation>
    </message>
    <message>
        <source>hex float</source>
        <translation>十六进制浮点数</translation>
    </message>
    <message>
        <source>code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>ulp</source>
        <translation>末位单位</translation>
    </message>
    <message>
        <source>exact difference</source>
        <translation>精确差值</translation>
    </message>
</context>
<context>
    <name>qs::pages::EmptyState</name>
    <message>
        <source>Opening the file…</source>
        <translation>正在打开文件…</translation>
    </message>
    <message>
        <source>No tensor to show</source>
        <translation>没有可显示的张量</translation>
    </message>
    <message>
        <source>Drop a checkpoint here (.safetensors) or a NumPy array (.npy),
or begin with the sample: a small network trained to read digits.</source>
        <translation>将检查点（.safetensors）或 NumPy 数组（.npy）拖放到此处，
或从示例开始：一个训练好的、识别手写数字的小网络。</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>打开示例</translation>
    </message>
</context>
<context>
    <name>qs::pages::Figures</name>
    <message>
        <source>original</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>quantized</source>
        <translation>量化后</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>weights per bin</source>
        <translation>每个区间的权重数</translation>
    </message>
    <message>
        <source>error (quantized − original)</source>
        <translation>误差（量化后 − 原始）</translation>
    </message>
    <message>
        <source>−½ step</source>
        <translation>−½ 步长</translation>
    </message>
    <message>
        <source>+½ step</source>
        <translation>+½ 步长</translation>
    </message>
</context>
<context>
    <name>qs::pages::FixedView</name>
    <message>
        <source>move the binary point</source>
        <translation>移动二进制小数点</translation>
    </message>
    <message>
        <source>type a number to store</source>
        <translation>输入要存储的数</translation>
    </message>
    <message>
        <source>Binary point</source>
        <translation>二进制小数点</translation>
    </message>
    <message>
        <source>Drag the binary point, or move it with ← and →</source>
        <translation>拖动二进制小数点，或用 ← 和 → 移动</translation>
    </message>
    <message>
        <source>bits after the point</source>
        <translation>小数位数</translation>
    </message>
    <message>
        <source>Bits after the point</source>
        <translation>小数位数</translation>
    </message>
    <message>
        <source>Value in fixed point</source>
        <translation>定点数的值</translation>
    </message>
    <message>
        <source>Step, range and notation</source>
        <translation>步长、范围和记法</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Number to store</source>
        <translation>要存储的数</translation>
    </message>
    <message>
        <source>A decimal, a fraction, or an expression; the nearest value is stored</source>
        <translation>十进制小数、分数或表达式；存储最接近的值</translation>
    </message>
    <message>
        <source>Entered, stored and error</source>
        <translation>输入值、存储值和误差</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>符号</translation>
    </message>
    <message>
        <source>integer</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>fraction</source>
        <translation>小数部分</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>位权</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步长</translation>
    </message>
    <message>
        <source>range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>notation</source>
        <translation>记法</translation>
    </message>
    <message>
        <source>%1, or %2 where the sign bit counts</source>
        <translation>%1；计入符号位时为 %2</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>输入值</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>存储值</translation>
    </message>
    <message>
        <source>error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>It lies outside the range: the nearest end is stored.</source>
        <translation>它在范围之外：存储最近的端点。</translation>
    </message>
    <message>
        <source>binary point: move it by a bit</source>
        <translation>小数点：移动一位</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home、End</translation>
    </message>
    <message>
        <source>binary point: left of all bits, right of all bits</source>
        <translation>小数点：移到所有位的左边、右边</translation>
    </message>
</context>
<context>
    <name>qs::pages::FormatAdder</name>
    <message>
        <source>Add a lane…</source>
        <translation>添加一行…</translation>
    </message>
    <message>
        <source>Add a lane</source>
        <translation>添加一行</translation>
    </message>
    <message>
        <source>Custom lane</source>
        <translation>自定义格式的行</translation>
    </message>
    <message>
        <source>Any format by name, or eXmY with its options; Enter adds it</source>
        <translation>任意格式的名称，或 eXmY 及其选项；按 Enter 添加</translation>
    </message>
    <message>
        <source>Add the custom lane</source>
        <translation>添加自定义格式的行</translation>
    </message>
</context>
<context>
    <name>qs::pages::FormatBox</name>
    <message>
        <source>as above: %1</source>
        <translation>同上：%1</translation>
    </message>
</context>
<context>
    <name>qs::pages::FormatChooser</name>
    <message>
        <source>Custom…</source>
        <translation>自定义…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Custom format</source>
        <translation>自定义格式</translation>
    </message>
    <message>
        <source>eXmY: X exponent bits, Y fraction bits; in brackets bias=N, inf=yes|no, nan=ieee|fn|fnuz|none, subnormals=yes|no, signed=yes|no</source>
        <translation>eXmY：X 个指数位、Y 个尾数位；方括号内可写 bias=N、inf=yes|no、nan=ieee|fn|fnuz|none、subnormals=yes|no、signed=yes|no</translation>
    </message>
</context>
<context>
    <name>qs::pages::Formats</name>
    <message>
        <source>character %1: %2</source>
        <translation>第 %1 个字符：%2</translation>
    </message>
    <message>
        <source>code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>decimal</source>
        <translation>十进制数</translation>
    </message>
    <message>
        <source>hex float</source>
        <translation>十六进制浮点数</translation>
    </message>
    <message>
        <source>integer</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>fraction</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>expression</source>
        <translation>表达式</translation>
    </message>
    <message>
        <source>special value</source>
        <translation>特殊值</translation>
    </message>
    <message>
        <source>negative zero</source>
        <translation>负零</translation>
    </message>
    <message>
        <source>zero</source>
        <translation>零</translation>
    </message>
    <message>
        <source>subnormal number (also called denormal)</source>
        <translation>非规格化数（也称次正规数）</translation>
    </message>
    <message>
        <source>normal number</source>
        <translation>规格化数</translation>
    </message>
    <message>
        <source>infinity</source>
        <translation>无穷大</translation>
    </message>
    <message>
        <source>not a number (NaN)</source>
        <translation>非数（NaN）</translation>
    </message>
    <message>
        <source>not a number (signalling NaN)</source>
        <translation>非数（信令 NaN）</translation>
    </message>
    <message>
        <source>not a number (quiet NaN)</source>
        <translation>非数（静默 NaN）</translation>
    </message>
    <message>
        <source>max</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>min normal</source>
        <translation>最小规格化数</translation>
    </message>
    <message>
        <source>max subnormal</source>
        <translation>最大非规格化数</translation>
    </message>
    <message>
        <source>min subnormal</source>
        <translation>最小非规格化数</translation>
    </message>
    <message>
        <source>all ones</source>
        <translation>全 1</translation>
    </message>
    <message>
        <source>%1 cannot hold 1</source>
        <translation>%1 无法表示 1</translation>
    </message>
    <message>
        <source>%1 is an integer format: it has one zero and every code is a finite value</source>
        <translation>%1 是整数格式：只有一个零，每个编码都是有限值</translation>
    </message>
    <message>
        <source>%1 has no zero: every code is a power of two or NaN</source>
        <translation>%1 没有零：每个编码都是 2 的幂或 NaN</translation>
    </message>
    <message>
        <source>%1 uses the pattern of −0 for NaN</source>
        <translation>%1 用 −0 的位模式表示 NaN</translation>
    </message>
    <message>
        <source>%1 has no sign</source>
        <translation>%1 没有符号位</translation>
    </message>
    <message>
        <source>1 lies outside %1</source>
        <translation>1 超出 %1 的范围</translation>
    </message>
    <message>
        <source>%1 has no exponent field, so all its values are subnormal</source>
        <translation>%1 没有指数字段，因此所有值都是非规格化数</translation>
    </message>
    <message>
        <source>%1 has no subnormal numbers</source>
        <translation>%1 没有非规格化数</translation>
    </message>
    <message>
        <source>%1 has no infinity</source>
        <translation>%1 没有无穷大</translation>
    </message>
    <message>
        <source>%1 has no NaN: every code is a number</source>
        <translation>%1 没有 NaN：每个编码都是数</translation>
    </message>
    <message>
        <source>exponent all ones and fraction 0: infinity, by the IEEE 754 rule</source>
        <translation>指数全为 1、尾数为 0：按 IEEE 754 规则表示无穷大</translation>
    </message>
    <message>
        <source>the largest magnitude stands for infinity</source>
        <translation>绝对值最大的编码表示无穷大</translation>
    </message>
    <message>
        <source>exponent all ones and fraction not 0: NaN; the top fraction bit tells quiet from signalling</source>
        <translation>指数全为 1、尾数不为 0：NaN；尾数最高位区分静默与信令</translation>
    </message>
    <message>
        <source>exponent all ones: NaN; there is no infinity</source>
        <translation>指数全为 1：NaN；没有无穷大</translation>
    </message>
    <message>
        <source>all ones: the only NaN; there is no zero, no sign and no infinity</source>
        <translation>全 1：唯一的 NaN；没有零、符号和无穷大</translation>
    </message>
    <message>
        <source>the code itself was entered: nothing was rounded</source>
        <translation>直接输入了编码：没有发生舍入</translation>
    </message>
    <message>
        <source>overflow: the largest finite value is %1</source>
        <translation>上溢：最大有限值为 %1</translation>
    </message>
    <message>
        <source>saturated to the end of the range</source>
        <translation>饱和到范围的端点</translation>
    </message>
    <message>
        <source>the overflow rule gives NaN, for want of an infinity</source>
        <translation>格式没有无穷大，按上溢规则得到 NaN</translation>
    </message>
    <message>
        <source>the overflow rule gives infinity</source>
        <translation>按上溢规则得到无穷大</translation>
    </message>
    <message>
        <source>the rounding mode stops at the largest value</source>
        <translation>该舍入方式停在最大值</translation>
    </message>
    <message>
        <source>rounded up</source>
        <translation>已向上舍入</translation>
    </message>
    <message>
        <source>rounded down</source>
        <translation>已向下舍入</translation>
    </message>
    <message>
        <source>a tie: exactly halfway between its neighbours</source>
        <translation>平局：正好位于两个相邻值的正中</translation>
    </message>
    <message>
        <source>underflow to zero</source>
        <translation>下溢为零</translation>
    </message>
    <message>
        <source>underflow: fewer digits are kept</source>
        <translation>下溢：保留的有效位变少</translation>
    </message>
    <message>
        <source>the format has no NaN</source>
        <translation>该格式没有 NaN</translation>
    </message>
    <message>
        <source>up with probability %1</source>
        <translation>向上舍入的概率为 %1</translation>
    </message>
    <message>
        <source>%1-bit two&apos;s complement integer</source>
        <translation>%1 位补码整数</translation>
    </message>
    <message>
        <source>%1-bit unsigned integer</source>
        <translation>%1 位无符号整数</translation>
    </message>
    <message>
        <source>IEEE P3109 %1 (draft)</source>
        <translation>IEEE P3109 %1（草案）</translation>
    </message>
    <message>
        <source>custom float (%1 exponent bits, %2 fraction bits)</source>
        <translation>自定义浮点数（%1 个指数位，%2 个尾数位）</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>one bit changed (%1)</source>
        <translation>改变了 1 位（%1）</translation>
    </message>
    <message>
        <source>%1 bits changed</source>
        <translation>改变了 %1 位</translation>
    </message>
    <message>
        <source>%1 bits changed (%2)</source>
        <translation>改变了 %1 位（%2）</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>the same bits</source>
        <translation>各位相同</translation>
    </message>
    <message>
        <source>one bit differs (%1)</source>
        <translation>有 1 位不同（%1）</translation>
    </message>
    <message>
        <source>%1 bits differ</source>
        <translation>有 %1 位不同</translation>
    </message>
    <message>
        <source>%1 bits differ (%2)</source>
        <translation>有 %1 位不同（%2）</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>%1-bit fixed-point number (%2 fraction bits)</source>
        <translation>%1 位定点数（%2 位小数）</translation>
    </message>
    <message>
        <source>%1-bit unsigned fixed-point number (%2 fraction bits)</source>
        <translation>%1 位无符号定点数（%2 位小数）</translation>
    </message>
    <message>
        <source>posit%1 (2022 standard, es = 2)</source>
        <translation>posit%1（2022 标准，es = 2）</translation>
    </message>
    <message>
        <source>%1-bit scale (bias %2)</source>
        <translation>%1 位缩放因子（偏置 %2）</translation>
    </message>
    <message>
        <source>code table of %1 values</source>
        <translation>含 %1 个值的码表</translation>
    </message>
    <message>
        <source>line %1, character %2: %3</source>
        <translation>第 %1 行第 %2 个字符：%3</translation>
    </message>
    <message>
        <source>fixed-point number</source>
        <translation>定点数</translation>
    </message>
    <message>
        <source>value of the table</source>
        <translation>表中的值</translation>
    </message>
    <message>
        <source>posit</source>
        <translation>posit 数</translation>
    </message>
    <message>
        <source>not a real (NaR)</source>
        <translation>非实数（NaR）</translation>
    </message>
    <message>
        <source>code without a value</source>
        <translation>没有对应值的编码</translation>
    </message>
    <message>
        <source>%1 cannot hold 0</source>
        <translation>%1 无法表示 0</translation>
    </message>
    <message>
        <source>%1 has one zero, one NaR and nothing but numbers besides</source>
        <translation>%1 只有一个零、一个 NaR，其余都是数</translation>
    </message>
    <message>
        <source>all bits 0: zero, the only one</source>
        <translation>所有位为 0：唯一的零</translation>
    </message>
    <message>
        <source>a one and zeros: NaR, not a real; there is no infinity</source>
        <translation>首位为 1、其余为 0：NaR（非实数）；没有无穷大</translation>
    </message>
    <message>
        <source> (fields of the negated code %1)</source>
        <translation>（取负后编码 %1 的字段）</translation>
    </message>
    <message>
        <source>the table has no value for this code</source>
        <translation>表中没有此编码对应的值</translation>
    </message>
    <message>
        <source>value %1 of the table, counted from 0</source>
        <translation>表中第 %1 个值（从 0 数起）</translation>
    </message>
    <message>
        <source>rounded twice: first to FP32 %1, exactly halfway between its neighbours</source>
        <translation>舍入了两次：先舍入到 FP32 的 %1，它正好位于两个相邻值的正中</translation>
    </message>
    <message>
        <source>rounded twice: first to FP32 %1</source>
        <translation>舍入了两次：先舍入到 FP32 的 %1</translation>
    </message>
    <message>
        <source>%1 has one zero</source>
        <translation>%1 只有一个零</translation>
    </message>
    <message>
        <source>%1 has no NaN</source>
        <translation>%1 没有 NaN</translation>
    </message>
    <message>
        <source>%1 has no exponent, and with it neither normal nor subnormal numbers</source>
        <translation>%1 没有指数，因此没有规格化数与非规格化数之分</translation>
    </message>
    <message>
        <source>there is no infinity</source>
        <translation>没有无穷大</translation>
    </message>
    <message>
        <source>every bit below the sign is set: the only NaN of each sign</source>
        <translation>符号位以下各位全为 1：每种符号唯一的 NaN</translation>
    </message>
    <message>
        <source>every bit is set: the only NaN</source>
        <translation>各位全为 1：唯一的 NaN</translation>
    </message>
    <message>
        <source>the pattern that would be −0 is the one NaN</source>
        <translation>本应为 −0 的位模式是唯一的 NaN</translation>
    </message>
    <message>
        <source>a scale has no sign: the magnitude is stored</source>
        <translation>缩放因子没有符号：存储绝对值</translation>
    </message>
    <message>
        <source>below zero, and the format has no sign: NaN</source>
        <translation>小于零，而该格式没有符号：NaN</translation>
    </message>
    <message>
        <source>below zero, and the format has no sign: the lowest value</source>
        <translation>小于零，而该格式没有符号：取最小值</translation>
    </message>
</context>
<context>
    <name>qs::pages::FormatsPage</name>
    <message>
        <source>choose format %1</source>
        <translation>选择格式 %1</translation>
    </message>
    <message>
        <source>enter a value</source>
        <translation>输入数值</translation>
    </message>
    <message>
        <source>enter a code</source>
        <translation>输入编码</translation>
    </message>
    <message>
        <source>code plus one</source>
        <translation>编码加一</translation>
    </message>
    <message>
        <source>code minus one</source>
        <translation>编码减一</translation>
    </message>
    <message>
        <source>choose the rounding mode</source>
        <translation>选择舍入方式</translation>
    </message>
    <message>
        <source>choose the overflow rule</source>
        <translation>选择上溢规则</translation>
    </message>
    <message>
        <source>draw again</source>
        <translation>重新抽取</translation>
    </message>
    <message>
        <source>take %1</source>
        <translation>取 %1</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Enter, Esc</source>
        <translation>Enter、Esc</translation>
    </message>
    <message>
        <source>value, code: keep, go back</source>
        <translation>数值、编码：确认、还原</translation>
    </message>
    <message>
        <source>choose whose rules are in force</source>
        <translation>选择采用谁的规则</translation>
    </message>
    <message>
        <source>look at %1</source>
        <translation>查看%1</translation>
    </message>
    <message>
        <source>go back to a value</source>
        <translation>返回先前的值</translation>
    </message>
    <message>
        <source>go forward to a value</source>
        <translation>前进到之后的值</translation>
    </message>
    <message>
        <source>paste a value</source>
        <translation>粘贴数值</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>value: step the digit at the caret; code: one up or down</source>
        <translation>数值：光标处的数字加减一；编码：加减一</translation>
    </message>
    <message>
        <source>the visited values: back, forward</source>
        <translation>看过的值：后退、前进</translation>
    </message>
    <message>
        <source>add up a pasted list</source>
        <translation>对粘贴的列表求和</translation>
    </message>
</context>
<context>
    <name>qs::pages::InputBar</name>
    <message>
        <source>Value, read as %1</source>
        <translation>数值（读作%1）</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Decimal, hex float (0x1.8p-3), fraction (1/3), expression (2^-24 + 1), inf, nan, or a code (0x2E66, 0b0110)</source>
        <translation>十进制数、十六进制浮点数（0x1.8p-3）、分数（1/3）、表达式（2^-24 + 1）、inf、nan，或编码（0x2E66、0b0110）</translation>
    </message>
    <message>
        <source>Code plus one</source>
        <translation>编码加一</translation>
    </message>
    <message>
        <source>Code minus one</source>
        <translation>编码减一</translation>
    </message>
</context>
<context>
    <name>qs::pages::IntegersPage</name>
    <message>
        <source>Width</source>
        <translation>位宽</translation>
    </message>
    <message>
        <source>unsigned</source>
        <translation>无符号</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>有符号</translation>
    </message>
    <message numerus="yes">
        <source>choose %n bits</source>
        <translation>
            <numerusform>选择 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>read as signed</source>
        <translation>按有符号解读</translation>
    </message>
    <message>
        <source>read as unsigned</source>
        <translation>按无符号解读</translation>
    </message>
    <message>
        <source>look at %1</source>
        <translation>查看%1</translation>
    </message>
    <message>
        <source>Integers</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>位</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
</context>
<context>
    <name>qs::pages::IntegersView</name>
    <message>
        <source>type an operand</source>
        <translation>输入操作数</translation>
    </message>
    <message>
        <source>bits: move</source>
        <translation>位：移动</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格键</translation>
    </message>
    <message>
        <source>bits: toggle</source>
        <translation>位：翻转</translation>
    </message>
    <message>
        <source>bits: clear, set</source>
        <translation>位：置 0、置 1</translation>
    </message>
    <message>
        <source>bits: step the field</source>
        <translation>位：字段加减一</translation>
    </message>
    <message>
        <source>bits: step the whole pattern</source>
        <translation>位：整个位模式加减一</translation>
    </message>
    <message>
        <source>Enter, Esc</source>
        <translation>Enter、Esc</translation>
    </message>
    <message>
        <source>what is typed: keep, go back</source>
        <translation>输入的内容：确认、还原</translation>
    </message>
</context>
<context>
    <name>qs::pages::LaneBar</name>
    <message>
        <source>linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>symmetric log</source>
        <translation>对称对数</translation>
    </message>
    <message>
        <source>by code</source>
        <translation>按编码</translation>
    </message>
    <message>
        <source>Scale of the number lines</source>
        <translation>各数轴的刻度</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>数轴</translation>
    </message>
    <message>
        <source>Which formats have a line</source>
        <translation>哪些格式有数轴</translation>
    </message>
    <message>
        <source>Move the lane up</source>
        <translation>上移此数轴</translation>
    </message>
    <message>
        <source>Move the lane down</source>
        <translation>下移此数轴</translation>
    </message>
    <message>
        <source>Remove the lane</source>
        <translation>移除此数轴</translation>
    </message>
    <message>
        <source>Back to the stretch around the value</source>
        <translation>回到该值附近的一段</translation>
    </message>
</context>
<context>
    <name>qs::pages::LaneDetails</name>
    <message>
        <source>stored, exactly</source>
        <translation>精确的存储值</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>relative difference</source>
        <translation>相对差值</translation>
    </message>
    <message>
        <source>rounds here from</source>
        <translation>舍入到此值：下限</translation>
    </message>
    <message>
        <source>rounds here up to</source>
        <translation>舍入到此值：上限</translation>
    </message>
</context>
<context>
    <name>qs::pages::LaneRow</name>
    <message>
        <source>Exact numbers of %1</source>
        <translation>%1 的精确数值</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>移动 %1</translation>
    </message>
    <message>
        <source>Drag, or press Up and Down, to move this lane; Delete removes it</source>
        <translation>拖动或按上、下方向键移动此行；按 Delete 删除</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>Bits of %1</source>
        <translation>%1 的各位</translation>
    </message>
    <message>
        <source>Code in %1</source>
        <translation>%1 中的编码</translation>
    </message>
    <message>
        <source>Value in %1</source>
        <translation>%1 中的数值</translation>
    </message>
</context>
<context>
    <name>qs::pages::Lanes</name>
    <message>
        <source>negative zero</source>
        <translation>负零</translation>
    </message>
    <message>
        <source>zero</source>
        <translation>零</translation>
    </message>
    <message>
        <source>subnormal</source>
        <translation>非规格化数</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>规格化数</translation>
    </message>
    <message>
        <source>infinity</source>
        <translation>无穷大</translation>
    </message>
    <message>
        <source>low %1 of %2 bits</source>
        <translation>%2 位中的低 %1 位</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>overflow</source>
        <translation>上溢</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation>饱和</translation>
    </message>
    <message>
        <source>underflow</source>
        <translation>下溢</translation>
    </message>
    <message>
        <source>tie</source>
        <translation>平局</translation>
    </message>
    <message>
        <source>inexact</source>
        <translation>不精确</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>off by %1</source>
        <translation>相差 %1</translation>
    </message>
    <message>
        <source>relative %1</source>
        <translation>相对 %1</translation>
    </message>
    <message>
        <source>%1 ulp</source>
        <translation>%1 ulp</translation>
    </message>
    <message>
        <source>rounds here: %1</source>
        <translation>舍入到此值：%1</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>top %1 of %2 bits zero</source>
        <translation>%2 位中高 %1 位为零</translation>
    </message>
    <message>
        <source>rounds here: %1 around it</source>
        <translation>舍入到此值：其附近 %1</translation>
    </message>
</context>
<context>
    <name>qs::pages::LanesView</name>
    <message>
        <source>read the same bits</source>
        <translation>解读相同的位</translation>
    </message>
    <message>
        <source>store the same value</source>
        <translation>存储相同的值</translation>
    </message>
    <message>
        <source>add lane %1</source>
        <translation>添加 %1 行</translation>
    </message>
    <message>
        <source>reset the lanes</source>
        <translation>重置各行</translation>
    </message>
    <message>
        <source>show exact numbers</source>
        <translation>显示精确数值</translation>
    </message>
    <message>
        <source>hide exact numbers</source>
        <translation>隐藏精确数值</translation>
    </message>
    <message>
        <source>Every lane reads the low bits of the code of %1; what a lane has more is zero.</source>
        <translation>每一行都解读 %1 编码的低位；多出的位为零。</translation>
    </message>
    <message>
        <source>Every lane stores what was entered. Change a lane, and its value becomes the entry.</source>
        <translation>每一行都存储所输入的值。更改某一行后，其值便成为输入值。</translation>
    </message>
    <message>
        <source>change the bits of %1</source>
        <translation>更改 %1 的位</translation>
    </message>
    <message>
        <source>enter a code in %1</source>
        <translation>在 %1 中输入编码</translation>
    </message>
    <message>
        <source>enter a value in %1</source>
        <translation>在 %1 中输入数值</translation>
    </message>
    <message>
        <source>step the code of %1</source>
        <translation>步进 %1 的编码</translation>
    </message>
    <message>
        <source>move lane %1</source>
        <translation>移动 %1 行</translation>
    </message>
    <message>
        <source>remove lane %1</source>
        <translation>删除 %1 行</translation>
    </message>
    <message>
        <source>Same value</source>
        <translation>相同的值</translation>
    </message>
    <message>
        <source>Every lane stores what was entered</source>
        <translation>每一行都存储所输入的值</translation>
    </message>
    <message>
        <source>Same bits</source>
        <translation>相同的位</translation>
    </message>
    <message>
        <source>Every lane reads the bits of the page&apos;s code as its own</source>
        <translation>每一行都把本页的编码当作自己的位来解读</translation>
    </message>
    <message>
        <source>Back to the lanes this view began with</source>
        <translation>恢复此视图最初的各行</translation>
    </message>
    <message>
        <source>Reset the lanes</source>
        <translation>重置各行</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>多格式</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>位</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>bits: move</source>
        <translation>位：移动</translation>
    </message>
    <message>
        <source>bits: move by field</source>
        <translation>位：按字段移动</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格键</translation>
    </message>
    <message>
        <source>bits: toggle</source>
        <translation>位：翻转</translation>
    </message>
    <message>
        <source>bits: step the field; handle: move the lane</source>
        <translation>位：字段加减一；手柄：移动该行</translation>
    </message>
    <message>
        <source>bits: step the code</source>
        <translation>位：编码加减一</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>handle: remove the lane</source>
        <translation>手柄：删除该行</translation>
    </message>
    <message>
        <source>Enter, Esc</source>
        <translation>Enter、Esc</translation>
    </message>
    <message>
        <source>value, code: keep, go back</source>
        <translation>数值、编码：确认、还原</translation>
    </message>
</context>
<context>
    <name>qs::pages::LinePanel</name>
    <message>
        <source>move the number line</source>
        <translation>移动数轴</translation>
    </message>
    <message>
        <source>reset the number line</source>
        <translation>重置数轴</translation>
    </message>
    <message>
        <source>scale the number line</source>
        <translation>更改数轴刻度</translation>
    </message>
    <message>
        <source>Values of %1</source>
        <translation>%1 的可表示数</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>symmetric log</source>
        <translation>对称对数</translation>
    </message>
    <message>
        <source>by code</source>
        <translation>按编码</translation>
    </message>
    <message>
        <source>Scale of the number line</source>
        <translation>数轴刻度</translation>
    </message>
    <message>
        <source>Back to the stretch around the value</source>
        <translation>回到该值附近的一段</translation>
    </message>
</context>
<context>
    <name>qs::pages::LineView</name>
    <message>
        <source>scale the number lines</source>
        <translation>更改各数轴的刻度</translation>
    </message>
    <message>
        <source>reset the number lines</source>
        <translation>重置各数轴</translation>
    </message>
    <message>
        <source>enter a cursor</source>
        <translation>输入游标位置</translation>
    </message>
    <message>
        <source>choose a value on the line</source>
        <translation>在数轴上选值</translation>
    </message>
    <message>
        <source>move the number lines</source>
        <translation>移动各数轴</translation>
    </message>
    <message>
        <source>move a cursor</source>
        <translation>移动游标</translation>
    </message>
    <message>
        <source>drag the value</source>
        <translation>拖动该值</translation>
    </message>
    <message>
        <source>place the cursors</source>
        <translation>放置游标</translation>
    </message>
    <message>
        <source>take the cursors away</source>
        <translation>移走游标</translation>
    </message>
    <message>
        <source>add a lane</source>
        <translation>添加数轴</translation>
    </message>
    <message>
        <source>remove a lane</source>
        <translation>移除数轴</translation>
    </message>
    <message>
        <source>move a lane</source>
        <translation>移动数轴的次序</translation>
    </message>
    <message>
        <source>value %1</source>
        <translation>值 %1</translation>
    </message>
    <message>
        <source>entered %1</source>
        <translation>输入值 %1</translation>
    </message>
    <message>
        <source>Number lines</source>
        <translation>各格式的数轴</translation>
    </message>
    <message>
        <source>number lines: choose the lane</source>
        <translation>各数轴：选择数轴</translation>
    </message>
    <message>
        <source>number lines: to the neighbouring value of the lane</source>
        <translation>各数轴：到该数轴上的相邻可表示数</translation>
    </message>
    <message>
        <source>number lines: move the value by one pixel</source>
        <translation>各数轴：将该值移动一个像素</translation>
    </message>
    <message>
        <source>number lines: zoom</source>
        <translation>各数轴：缩放</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page Up、Page Down</translation>
    </message>
    <message>
        <source>number lines: move along</source>
        <translation>各数轴：平移</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>number lines: back to the value</source>
        <translation>各数轴：回到该值</translation>
    </message>
    <message>
        <source>number lines: place a cursor at the value</source>
        <translation>各数轴：在该值处放置游标</translation>
    </message>
    <message>
        <source>number lines: nudge the cursor; with Shift to the next value</source>
        <translation>各数轴：微移游标；加 Shift 到相邻可表示数</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>number lines: take the cursors away</source>
        <translation>各数轴：移走游标</translation>
    </message>
    <message>
        <source>number lines: move the lane</source>
        <translation>各数轴：移动数轴的次序</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>number lines: remove the lane</source>
        <translation>各数轴：移除数轴</translation>
    </message>
</context>
<context>
    <name>qs::pages::ModesPanel</name>
    <message>
        <source>by the rules of %1: %2</source>
        <translation>按 %1 的规则：%2</translation>
    </message>
</context>
<context>
    <name>qs::pages::OperandEditor</name>
    <message>
        <source>Operand %1</source>
        <translation>操作数 %1</translation>
    </message>
    <message>
        <source>Bits of %1</source>
        <translation>%1 的各位</translation>
    </message>
    <message>
        <source>An integer: decimal, 0x…, 0b…, or an expression such as 2^7 − 1</source>
        <translation>整数：十进制数、0x…、0b…，或 2^7 − 1 这样的表达式</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>步进 %1</translation>
    </message>
    <message>
        <source>flip bit %1 of %2</source>
        <translation>翻转 %2 的第 %1 位</translation>
    </message>
    <message>
        <source>Weights of the bits of %1</source>
        <translation>%1 各位的位权</translation>
    </message>
</context>
<context>
    <name>qs::pages::OperandRow</name>
    <message>
        <source>Operand %1</source>
        <translation>操作数 %1</translation>
    </message>
    <message>
        <source>A value, or a code written 0x… or 0b…</source>
        <translation>一个值，或写作 0x… 或 0b… 的编码</translation>
    </message>
    <message>
        <source>Format of %1</source>
        <translation>%1 的格式</translation>
    </message>
    <message>
        <source>Bits of %1</source>
        <translation>%1 的各位</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>步进 %1</translation>
    </message>
    <message>
        <source>flip bit %1 of %2</source>
        <translation>翻转 %2 的第 %1 位</translation>
    </message>
</context>
<context>
    <name>qs::pages::OperationChooser</name>
    <message>
        <source>Add</source>
        <translation>加</translation>
    </message>
    <message>
        <source>Subtract</source>
        <translation>减</translation>
    </message>
    <message>
        <source>Negate: invert and add one</source>
        <translation>取负：逐位取反再加 1</translation>
    </message>
    <message>
        <source>Multiply: shift and add</source>
        <translation>乘：移位相加</translation>
    </message>
    <message>
        <source>Shift left: zeros come in</source>
        <translation>左移：补入 0</translation>
    </message>
    <message>
        <source>Arithmetic shift right: copies of the top bit come in</source>
        <translation>算术右移：补入最高位的副本</translation>
    </message>
    <message>
        <source>Logical shift right: zeros come in</source>
        <translation>逻辑右移：补入 0</translation>
    </message>
    <message>
        <source>Rotate left</source>
        <translation>循环左移</translation>
    </message>
    <message>
        <source>Rotate right</source>
        <translation>循环右移</translation>
    </message>
    <message>
        <source>Invert every bit</source>
        <translation>逐位取反</translation>
    </message>
    <message>
        <source>AND: 1 where both are 1</source>
        <translation>与：两者都为 1 处为 1</translation>
    </message>
    <message>
        <source>OR: 1 where at least one is 1</source>
        <translation>或：至少一个为 1 处为 1</translation>
    </message>
    <message>
        <source>XOR: 1 where the two differ</source>
        <translation>异或：两者不同处为 1</translation>
    </message>
</context>
<context>
    <name>qs::pages::OperationPanel</name>
    <message>
        <source>invalid</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>division by zero</source>
        <translation>除数为零</translation>
    </message>
    <message>
        <source>overflow</source>
        <translation>上溢</translation>
    </message>
    <message>
        <source>underflow</source>
        <translation>下溢</translation>
    </message>
    <message>
        <source>inexact</source>
        <translation>不精确</translation>
    </message>
    <message>
        <source>choose the operation</source>
        <translation>选择运算</translation>
    </message>
    <message>
        <source>choose the format of the result</source>
        <translation>选择结果的格式</translation>
    </message>
    <message>
        <source>choose the format of an operand</source>
        <translation>选择操作数的格式</translation>
    </message>
    <message>
        <source>enter an operand</source>
        <translation>输入操作数</translation>
    </message>
    <message>
        <source>step through the operation</source>
        <translation>逐步查看运算</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>Result &lt;b&gt;%1&lt;/b&gt;, %2 %3</source>
        <translation>结果 &lt;b&gt;%1&lt;/b&gt;，%2 %3</translation>
    </message>
    <message>
        <source>No flag is raised.</source>
        <translation>没有置起任何标志。</translation>
    </message>
    <message>
        <source>A + B</source>
        <translation>A + B</translation>
    </message>
    <message>
        <source>A − B</source>
        <translation>A − B</translation>
    </message>
    <message>
        <source>A × B</source>
        <translation>A × B</translation>
    </message>
    <message>
        <source>A ÷ B</source>
        <translation>A ÷ B</translation>
    </message>
    <message>
        <source>A × B + C</source>
        <translation>A × B + C</translation>
    </message>
    <message>
        <source>√A</source>
        <translation>√A</translation>
    </message>
    <message>
        <source>add</source>
        <translation>加</translation>
    </message>
    <message>
        <source>subtract</source>
        <translation>减</translation>
    </message>
    <message>
        <source>multiply</source>
        <translation>乘</translation>
    </message>
    <message>
        <source>divide</source>
        <translation>除</translation>
    </message>
    <message>
        <source>fused multiply-add</source>
        <translation>融合乘加</translation>
    </message>
    <message>
        <source>square root</source>
        <translation>平方根</translation>
    </message>
    <message>
        <source>into</source>
        <translation>存入</translation>
    </message>
    <message>
        <source>Format of the result</source>
        <translation>结果的格式</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开头</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>The operation bit by bit</source>
        <translation>逐位展示运算</translation>
    </message>
    <message>
        <source>What this step does</source>
        <translation>这一步做了什么</translation>
    </message>
    <message>
        <source>Result and flags</source>
        <translation>结果与标志</translation>
    </message>
</context>
<context>
    <name>qs::pages::OperationView</name>
    <message>
        <source>choose the operation</source>
        <translation>选择运算</translation>
    </message>
    <message>
        <source>choose the places</source>
        <translation>选择移位位数</translation>
    </message>
    <message>
        <source>step through the operation</source>
        <translation>逐步查看运算</translation>
    </message>
    <message>
        <source>places</source>
        <translation>位数</translation>
    </message>
    <message>
        <source>Places to shift</source>
        <translation>移位位数</translation>
    </message>
    <message>
        <source>Addition in columns</source>
        <translation>竖式加法</translation>
    </message>
    <message>
        <source>Operation in columns</source>
        <translation>按列运算</translation>
    </message>
    <message>
        <source>Result and flags</source>
        <translation>结果与标志</translation>
    </message>
    <message>
        <source>columns: a step on, a step back</source>
        <translation>各列：前进一步、后退一步</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home、End</translation>
    </message>
    <message>
        <source>columns: first step, last step</source>
        <translation>各列：第一步、最后一步</translation>
    </message>
</context>
<context>
    <name>qs::pages::OutcomePanel</name>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>标志</translation>
    </message>
    <message>
        <source>wrapped</source>
        <translation>回绕</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation>饱和</translation>
    </message>
    <message>
        <source>The top bit of the result is 1: negative in two&apos;s complement.</source>
        <translation>结果的最高位为 1：按补码为负。</translation>
    </message>
    <message>
        <source>The top bit of the result is 0: not negative in two&apos;s complement.</source>
        <translation>结果的最高位为 0：按补码不为负。</translation>
    </message>
    <message>
        <source>Every bit of the result is 0.</source>
        <translation>结果的各位全是 0。</translation>
    </message>
    <message>
        <source>Some bit of the result is 1: it is not zero.</source>
        <translation>结果有某一位为 1：不是零。</translation>
    </message>
</context>
<context>
    <name>qs::pages::PackingView</name>
    <message>
        <source>choose the order of the halves</source>
        <translation>选择半字节的次序</translation>
    </message>
    <message>
        <source>type an element</source>
        <translation>输入元素</translation>
    </message>
    <message>
        <source>flip bit %1 of the byte</source>
        <translation>翻转字节的第 %1 位</translation>
    </message>
    <message>
        <source>first element</source>
        <translation>第一个元素</translation>
    </message>
    <message>
        <source>second element</source>
        <translation>第二个元素</translation>
    </message>
    <message>
        <source>First element</source>
        <translation>第一个元素</translation>
    </message>
    <message>
        <source>Second element</source>
        <translation>第二个元素</translation>
    </message>
    <message>
        <source>first in the low half</source>
        <translation>第一个放低半字节</translation>
    </message>
    <message>
        <source>first in the high half</source>
        <translation>第一个放高半字节</translation>
    </message>
    <message>
        <source>Bits of the byte</source>
        <translation>字节的各位</translation>
    </message>
    <message>
        <source>The byte and who packs it so</source>
        <translation>该字节，以及谁这样打包</translation>
    </message>
    <message>
        <source>int4: −8 … 7</source>
        <translation>int4：−8 … 7</translation>
    </message>
    <message>
        <source>uint4: 0 … 15</source>
        <translation>uint4：0 … 15</translation>
    </message>
    <message>
        <source>ONNX packs int4, uint4 and float4 so. ggml&apos;s 4-bit blocks keep an earlier element in the low half too, with the one half a block later above it.</source>
        <translation>ONNX 这样打包 int4、uint4 和 float4。ggml 的 4 位块也把靠前的元素放在低半字节，高半字节放的是半个块之后的元素。</translation>
    </message>
    <message>
        <source>bitsandbytes packs NF4 and FP4 so.</source>
        <translation>bitsandbytes 这样打包 NF4 和 FP4。</translation>
    </message>
    <message>
        <source>The byte is &lt;b&gt;%1&lt;/b&gt;; in the other order the same elements are %2.</source>
        <translation>字节为 &lt;b&gt;%1&lt;/b&gt;；按另一种次序，同样的元素为 %2。</translation>
    </message>
</context>
<context>
    <name>qs::pages::PasteCard</name>
    <message>
        <source>%1 bytes were pasted</source>
        <translation>粘贴了 %1 个字节</translation>
    </message>
    <message>
        <source>%1 numbers were pasted</source>
        <translation>粘贴了 %1 个数</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>读作</translation>
    </message>
    <message>
        <source>Byte order</source>
        <translation>字节序</translation>
    </message>
    <message>
        <source>little-endian</source>
        <translation>小端</translation>
    </message>
    <message>
        <source>big-endian</source>
        <translation>大端</translation>
    </message>
    <message>
        <source>Pasted values</source>
        <translation>粘贴的值</translation>
    </message>
    <message>
        <source>Take This Value</source>
        <translation>采用此值</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add Them Up</source>
        <translation>求和</translation>
    </message>
    <message>
        <source>Opens the list in the arithmetic view</source>
        <translation>在“运算”视图中打开此列表</translation>
    </message>
</context>
<context>
    <name>qs::pages::PastedModel</name>
    <message>
        <source>Index</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>As pasted</source>
        <translation>粘贴的文本</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Stored value</source>
        <translation>存储值</translation>
    </message>
</context>
<context>
    <name>qs::pages::Presenter</name>
    <message>
        <source>undefined</source>
        <translation>无定义</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation>均方根误差</translation>
    </message>
    <message>
        <source>√(mean of e²),  e = x̂ − x</source>
        <translation>√(e² 的均值)，e = x̂ − x</translation>
    </message>
    <message>
        <source>Relative RMSE</source>
        <translation>相对均方根误差</translation>
    </message>
    <message>
        <source>‖e‖ / ‖x‖</source>
        <translation>‖e‖ / ‖x‖</translation>
    </message>
    <message>
        <source>Max error</source>
        <translation>最大误差</translation>
    </message>
    <message>
        <source>max |e|</source>
        <translation>max |e|</translation>
    </message>
    <message>
        <source>Mean error</source>
        <translation>平均误差</translation>
    </message>
    <message>
        <source>mean of e: the bias; best near 0</source>
        <translation>e 的均值，即系统性偏差；越接近 0 越好</translation>
    </message>
    <message>
        <source>SQNR</source>
        <translation>信号量化噪声比</translation>
    </message>
    <message>
        <source>20·log₁₀(‖x‖ / ‖e‖) dB</source>
        <translation>20·log₁₀(‖x‖ / ‖e‖) dB</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>余弦相似度</translation>
    </message>
    <message>
        <source>⟨x, x̂⟩ / (‖x‖·‖x̂‖)</source>
        <translation>⟨x, x̂⟩ / (‖x‖·‖x̂‖)</translation>
    </message>
    <message>
        <source>Saturated</source>
        <translation>饱和</translation>
    </message>
    <message>
        <source>values clipped to the end of the grid</source>
        <translation>被截断到格点端点的值</translation>
    </message>
    <message>
        <source>Flushed to zero</source>
        <translation>下溢清零</translation>
    </message>
    <message>
        <source>x ≠ 0 but x̂ = 0</source>
        <translation>x ≠ 0 而 x̂ = 0</translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation>每权重比特数</translation>
    </message>
    <message>
        <source>codes, scales and zero points together, divided by the number of weights</source>
        <translation>编码、缩放因子和零点的总位数，除以权重个数</translation>
    </message>
    <message>
        <source>of the first of %1 runs, and (least…greatest)</source>
        <translation>共 %1 组，此为第一组的值，括号内为（最小…最大）</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>缩放因子</translation>
    </message>
    <message>
        <source>as the formula above defines it</source>
        <translation>定义见上方公式</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步长</translation>
    </message>
    <message>
        <source>the distance between neighbouring codes: x̂ = (q − z)·step</source>
        <translation>相邻编码之间的距离：x̂ = (q − z)·步长</translation>
    </message>
    <message>
        <source>Zero point</source>
        <translation>零点</translation>
    </message>
    <message>
        <source>z: the code that stands for 0</source>
        <translation>z：表示 0 的编码</translation>
    </message>
    <message>
        <source>sample: %1 of %2 weights</source>
        <translation>抽样：%2 个权重中的 %1 个</translation>
    </message>
    <message>
        <source>%1/%2 · %3</source>
        <translation>%1/%2 · %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 个百分点</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>all weights are equal: %1</source>
        <translation>所有权重都相等：%1</translation>
    </message>
</context>
<context>
    <name>qs::pages::PresetsBar</name>
    <message>
        <source>Presets</source>
        <translation>预设值</translation>
    </message>
</context>
<context>
    <name>qs::pages::QuantizePage</name>
    <message>
        <source>show %1</source>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>choose %1</source>
        <translation>选择 %1</translation>
    </message>
    <message>
        <source>quantize all layers</source>
        <translation>量化所有层</translation>
    </message>
    <message>
        <source>quantize one layer</source>
        <translation>量化一层</translation>
    </message>
    <message>
        <source>zoom the histogram</source>
        <translation>缩放直方图</translation>
    </message>
    <message>
        <source>show the whole histogram</source>
        <translation>显示整个直方图</translation>
    </message>
    <message>
        <source>logarithmic counts</source>
        <translation>对数计数</translation>
    </message>
    <message>
        <source>linear counts</source>
        <translation>线性计数</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 weights</source>
        <translation>%1 · %2 · %3 个权重</translation>
    </message>
    <message>
        <source>These figures belong to the previous choice: %1, %2</source>
        <translation>这些数值属于先前的选择：%1，%2</translation>
    </message>
    <message>
        <source>Quantizing %1…</source>
        <translation>正在量化 %1…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>set %1 to %2</source>
        <translation>将“%1”设为 %2</translation>
    </message>
    <message>
        <source>Open a checkpoint</source>
        <translation>打开检查点</translation>
    </message>
    <message>
        <source>Checkpoints (%1)</source>
        <translation>检查点 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>linear or logarithmic counts</source>
        <translation>线性或对数计数</translation>
    </message>
    <message>
        <source>the histogram as a table, and back</source>
        <translation>在直方图与表格之间切换</translation>
    </message>
    <message>
        <source>narrow or widen the clip</source>
        <translation>收紧或放宽截断</translation>
    </message>
    <message>
        <source>pan the histogram</source>
        <translation>平移直方图</translation>
    </message>
    <message>
        <source>previous or next tensor, in the list</source>
        <translation>列表中的上一个或下一个张量</translation>
    </message>
    <message>
        <source>Histogram of the weights</source>
        <translation>权重直方图</translation>
    </message>
    <message>
        <source>Histogram of the errors</source>
        <translation>误差直方图</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 weight</source>
        <translation>%1 · %2 · %3 个权重</translation>
    </message>
</context>
<context>
    <name>qs::pages::Reading</name>
    <message>
        <source>↑ higher is better</source>
        <translation>↑ 越高越好</translation>
    </message>
    <message>
        <source>↓ lower is better</source>
        <translation>↓ 越低越好</translation>
    </message>
    <message>
        <source>Copy these figures</source>
        <translation>复制这些数值</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>复制为 CSV</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>复制为 Markdown</translation>
    </message>
</context>
<context>
    <name>qs::pages::ReadingLanes</name>
    <message>
        <source>Sum of weights, %1</source>
        <translation>位权之和（%1）</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>type a value as %1</source>
        <translation>输入值：%1</translation>
    </message>
</context>
<context>
    <name>qs::pages::ReadingsView</name>
    <message>
        <source>turn the wheel</source>
        <translation>转动数轮</translation>
    </message>
    <message>
        <source>one less</source>
        <translation>减一</translation>
    </message>
    <message>
        <source>one more</source>
        <translation>加一</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>解读</translation>
    </message>
    <message>
        <source>Number wheel</source>
        <translation>数轮</translation>
    </message>
    <message>
        <source>Outside: unsigned. Inside: two&apos;s complement. Drag, or press ↑ and ↓.</source>
        <translation>外圈：无符号。内圈：补码。可拖动，或按 ↑ 和 ↓。</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>减一</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>加一</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Types of this width</source>
        <translation>此位宽的类型</translation>
    </message>
    <message>
        <source>weights, unsigned</source>
        <translation>位权（无符号）</translation>
    </message>
    <message>
        <source>weights, two&apos;s complement</source>
        <translation>位权（补码）</translation>
    </message>
    <message>
        <source>hexadecimal</source>
        <translation>十六进制</translation>
    </message>
    <message>
        <source>octal</source>
        <translation>八进制</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>二进制</translation>
    </message>
    <message>
        <source>no common type; stored in a wider one</source>
        <translation>没有常用类型；用更宽的类型存放</translation>
    </message>
    <message>
        <source>Adding 1 wraps from %1 to 0 unsigned, and from %2 to %3 in two&apos;s complement.</source>
        <translation>加 1 时，无符号从 %1 回绕到 0，补码从 %2 回绕到 %3。</translation>
    </message>
    <message>
        <source>wheel: one more, one less</source>
        <translation>数轮：加一、减一</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page Up、Page Down</translation>
    </message>
    <message>
        <source>wheel: a sixteenth of the circle</source>
        <translation>数轮：转十六分之一圈</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home、End</translation>
    </message>
    <message>
        <source>wheel: zero, the least value</source>
        <translation>数轮：零、最小值</translation>
    </message>
</context>
<context>
    <name>qs::pages::Rounding</name>
    <message>
        <source>chance decides</source>
        <translation>由随机数决定</translation>
    </message>
    <message>
        <source>up with probability %1, down with %2; this draw goes up</source>
        <translation>以 %1 的概率向上，以 %2 的概率向下；本次抽取向上</translation>
    </message>
    <message>
        <source>up with probability %1, down with %2; this draw goes down</source>
        <translation>以 %1 的概率向上，以 %2 的概率向下；本次抽取向下</translation>
    </message>
    <message>
        <source>rounded as if the format went on, it lies beyond the largest value: %1</source>
        <translation>按格式继续延伸来舍入，结果超出最大值：%1</translation>
    </message>
    <message>
        <source>the neighbour closer to zero, however far it is</source>
        <translation>取更靠近零的相邻数，不论远近</translation>
    </message>
    <message>
        <source>always the upper neighbour</source>
        <translation>总取上方相邻数</translation>
    </message>
    <message>
        <source>always the lower neighbour</source>
        <translation>总取下方相邻数</translation>
    </message>
    <message>
        <source>the neighbour whose code is odd: it tells a later rounding that something was cut off</source>
        <translation>取编码为奇数的相邻数：让之后的舍入知道曾有部分被舍去</translation>
    </message>
    <message>
        <source>a value of the format: nothing to round</source>
        <translation>是该格式的可表示数：无需舍入</translation>
    </message>
    <message>
        <source>the upper neighbour is nearer</source>
        <translation>上方相邻数更近</translation>
    </message>
    <message>
        <source>the lower neighbour is nearer</source>
        <translation>下方相邻数更近</translation>
    </message>
    <message>
        <source>a tie: the neighbour whose code is even wins</source>
        <translation>恰在中点：取编码为偶数的相邻数</translation>
    </message>
    <message>
        <source>a tie: the neighbour farther from zero wins</source>
        <translation>恰在中点：取离零更远的相邻数</translation>
    </message>
    <message>
        <source>it stops at the last value of the format</source>
        <translation>停在该格式的最后一个值</translation>
    </message>
    <message>
        <source>G, R and S are 0: the number is a value of the format.</source>
        <translation>G、R、S 均为 0：该数就是该格式的可表示数。</translation>
    </message>
    <message>
        <source>G is 0: what is cut off is less than half of the last place.</source>
        <translation>G 为 0：舍去的部分不到末位的一半。</translation>
    </message>
    <message>
        <source>G is 1, R and S are 0: what is cut off is exactly half of the last place, a tie.</source>
        <translation>G 为 1，R 和 S 为 0：舍去的部分恰为末位的一半，即中点。</translation>
    </message>
    <message>
        <source>G is 1, R or S too: what is cut off is more than half of the last place.</source>
        <translation>G 为 1，R 或 S 也为 1：舍去的部分超过末位的一半。</translation>
    </message>
    <message>
        <source>The number is itself a value of the format.</source>
        <translation>该数本身就是该格式的可表示数。</translation>
    </message>
    <message>
        <source>The number lies far beyond the last value of the format.</source>
        <translation>该数远远超出该格式的最后一个值。</translation>
    </message>
    <message>
        <source>The number has gone %1 of the way from the lower to the upper neighbour.</source>
        <translation>该数位于从下方相邻数到上方相邻数路程的 %1 处。</translation>
    </message>
    <message>
        <source>From the half way on, rounding to nearest overflows.</source>
        <translation>从中点起，就近舍入即上溢。</translation>
    </message>
    <message>
        <source>The format ends here.</source>
        <translation>该格式到此为止。</translation>
    </message>
    <message>
        <source>a tie: of scales the larger wins</source>
        <translation>平局：缩放因子取较大者</translation>
    </message>
    <message>
        <source>a tie: the table&apos;s own rule decides</source>
        <translation>平局：由码表自身的规则决定</translation>
    </message>
    <message>
        <source>nothing but zero becomes zero: the value nearest to it</source>
        <translation>非零数不会变为零：取最接近零的值</translation>
    </message>
    <message>
        <source>nothing smaller exists: the smallest value</source>
        <translation>没有更小的值：取最小值</translation>
    </message>
    <message>
        <source>Beyond the half way, rounding to nearest overflows.</source>
        <translation>超过中点后，就近舍入会上溢。</translation>
    </message>
    <message>
        <source>By the rules in force it becomes %1, which is neither of them.</source>
        <translation>按当前规则它变为 %1，不是这两者之一。</translation>
    </message>
    <message>
        <source>A scale has no sign: the magnitude is rounded.</source>
        <translation>缩放因子没有符号：对绝对值进行舍入。</translation>
    </message>
</context>
<context>
    <name>qs::pages::RoundingView</name>
    <message>
        <source>drag the value</source>
        <translation>拖动该值</translation>
    </message>
    <message>
        <source>move the value</source>
        <translation>移动该值</translation>
    </message>
    <message>
        <source>choose the rounding mode</source>
        <translation>选择舍入方式</translation>
    </message>
    <message>
        <source>Infinities and NaN are not rounded: enter a finite number.</source>
        <translation>无穷大和 NaN 不参与舍入：请输入一个有限数。</translation>
    </message>
    <message>
        <source>value %1</source>
        <translation>值 %1</translation>
    </message>
    <message>
        <source>entered %1</source>
        <translation>输入值 %1</translation>
    </message>
    <message>
        <source>There is no last place to cut at between these neighbours.</source>
        <translation>这两个相邻数之间没有可供截取的末位。</translation>
    </message>
    <message>
        <source>Why this decimal?</source>
        <translation>为什么是这个十进制数？</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>舍入</translation>
    </message>
    <message>
        <source>microscope: move the number by a 64th of the gap; with Shift by a 4096th</source>
        <translation>显微镜：将该数移动间隔的 1/64；加 Shift 移动 1/4096</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home、End</translation>
    </message>
    <message>
        <source>microscope: to the lower, to the upper neighbour</source>
        <translation>显微镜：到下方、上方相邻数</translation>
    </message>
    <message>
        <source>microscope: to the midpoint</source>
        <translation>显微镜：到中点</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page Up、Page Down</translation>
    </message>
    <message>
        <source>microscope: to the next gap</source>
        <translation>显微镜：到下一个间隔</translation>
    </message>
</context>
<context>
    <name>qs::pages::RuleChoosers</name>
    <message>
        <source>nearest, ties to even</source>
        <translation>就近舍入（取偶）</translation>
    </message>
    <message>
        <source>IEEE 754 roundTiesToEven: the default nearly everywhere</source>
        <translation>IEEE 754 roundTiesToEven：几乎处处都是默认方式</translation>
    </message>
    <message>
        <source>nearest, ties away</source>
        <translation>就近舍入（远离零）</translation>
    </message>
    <message>
        <source>IEEE 754 roundTiesToAway: the rule of C&apos;s round()</source>
        <translation>IEEE 754 roundTiesToAway：C 语言 round() 的规则</translation>
    </message>
    <message>
        <source>toward zero</source>
        <translation>向零舍入</translation>
    </message>
    <message>
        <source>IEEE 754 roundTowardZero: truncation</source>
        <translation>IEEE 754 roundTowardZero：直接舍去多余的位</translation>
    </message>
    <message>
        <source>upward</source>
        <translation>向上舍入</translation>
    </message>
    <message>
        <source>IEEE 754 roundTowardPositive</source>
        <translation>IEEE 754 roundTowardPositive</translation>
    </message>
    <message>
        <source>downward</source>
        <translation>向下舍入</translation>
    </message>
    <message>
        <source>IEEE 754 roundTowardNegative</source>
        <translation>IEEE 754 roundTowardNegative</translation>
    </message>
    <message>
        <source>to odd</source>
        <translation>向奇数舍入</translation>
    </message>
    <message>
        <source>IEEE P3109 ToOdd: safe before a second rounding</source>
        <translation>IEEE P3109 ToOdd：之后再舍入一次也安全</translation>
    </message>
    <message>
        <source>stochastic</source>
        <translation>随机舍入</translation>
    </message>
    <message>
        <source>up with the probability of the discarded part, as in training</source>
        <translation>以被舍去部分的大小为概率向上舍入，训练中常用</translation>
    </message>
    <message>
        <source>∞, else NaN, else ±max</source>
        <translation>∞，无则 NaN，再无则 ±max</translation>
    </message>
    <message>
        <source>IEEE 754 and OCP, not saturating; what PyTorch and ml_dtypes casts do</source>
        <translation>IEEE 754 与 OCP 的非饱和方式；PyTorch 和 ml_dtypes 的类型转换即如此</translation>
    </message>
    <message>
        <source>saturate to ±max</source>
        <translation>饱和到 ±max</translation>
    </message>
    <message>
        <source>OCP saturating, NVIDIA satfinite, ONNX saturate: infinities become ±max too</source>
        <translation>OCP 饱和方式、NVIDIA satfinite、ONNX saturate：无穷大也变为 ±max</translation>
    </message>
    <message>
        <source>±max, but keep ∞</source>
        <translation>±max，但保留 ∞</translation>
    </message>
    <message>
        <source>IEEE P3109 SatPropagate: only finite values saturate</source>
        <translation>IEEE P3109 SatPropagate：只有有限值才饱和</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>舍入</translation>
    </message>
    <message>
        <source>Overflow</source>
        <translation>上溢</translation>
    </message>
    <message>
        <source>Rounding mode</source>
        <translation>舍入方式</translation>
    </message>
    <message>
        <source>Overflow rule</source>
        <translation>上溢规则</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>重新抽取</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>手动选择</translation>
    </message>
    <message>
        <source>The rounding mode and the overflow rule beside this</source>
        <translation>旁边的舍入方式和上溢规则</translation>
    </message>
    <message>
        <source>Rules of</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Whose rules</source>
        <translation>采用谁的规则</translation>
    </message>
    <message>
        <source>What these rules do</source>
        <translation>这些规则做什么</translation>
    </message>
</context>
<context>
    <name>qs::pages::Rules</name>
    <message>
        <source>Overflow gives ∞, else NaN, else ±max.</source>
        <translation>上溢得 ∞，否则 NaN，再否则 ±max。</translation>
    </message>
    <message>
        <source>Overflow and ∞ give ±max.</source>
        <translation>上溢和 ∞ 都得 ±max。</translation>
    </message>
    <message>
        <source>Overflow gives ±max; ∞ stays ∞, or becomes NaN.</source>
        <translation>上溢得 ±max；∞ 仍是 ∞，或变为 NaN。</translation>
    </message>
    <message>
        <source>NaN keeps its sign.</source>
        <translation>NaN 保留符号。</translation>
    </message>
    <message>
        <source>NaN loses its sign.</source>
        <translation>NaN 失去符号。</translation>
    </message>
    <message>
        <source>NaN becomes all ones below its sign.</source>
        <translation>NaN 变为符号位以下全 1。</translation>
    </message>
    <message>
        <source>NaN becomes all ones, without a sign.</source>
        <translation>NaN 变为全 1，不带符号。</translation>
    </message>
    <message>
        <source>NaN keeps its sign and the top of its payload, and is made quiet.</source>
        <translation>NaN 保留符号和载荷的高位，并变为静默。</translation>
    </message>
    <message>
        <source>NaN keeps its sign and the top of its payload, signalling or not.</source>
        <translation>NaN 保留符号和载荷的高位，无论是否为信号 NaN。</translation>
    </message>
    <message>
        <source>Where there is no NaN it becomes a zero of the other sign.</source>
        <translation>没有 NaN 的格式中它变为符号相反的零。</translation>
    </message>
    <message>
        <source>Where there is no NaN it becomes max.</source>
        <translation>没有 NaN 的格式中它变为 max。</translation>
    </message>
    <message>
        <source>Scales go to the nearest power of two, up in the lowest binade.</source>
        <translation>缩放因子取最近的 2 的幂，最低一段则向上。</translation>
    </message>
    <message>
        <source>Scales go up to a power of two.</source>
        <translation>缩放因子向上取 2 的幂。</translation>
    </message>
    <message>
        <source>Scales go down to a power of two.</source>
        <translation>缩放因子向下取 2 的幂。</translation>
    </message>
    <message>
        <source>Values pass through FP32 first: two roundings.</source>
        <translation>值先经过 FP32：舍入两次。</translation>
    </message>
    <message>
        <source>BF16 takes subnormal inputs for zero.</source>
        <translation>BF16 把非规格化的输入当作零。</translation>
    </message>
    <message>
        <source>A scale of zero or below is NaN.</source>
        <translation>为零或为负的缩放因子是 NaN。</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>来源：%1。</translation>
    </message>
</context>
<context>
    <name>qs::pages::SchemeControls</name>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>How the weights are stored</source>
        <translation>权重的存储方式</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>更多…</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>更多设置</translation>
    </message>
</context>
<context>
    <name>qs::pages::Stepper</name>
    <message>
        <source>step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开头</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>What this step does</source>
        <translation>这一步做了什么</translation>
    </message>
</context>
<context>
    <name>qs::pages::SumTexts</name>
    <message>
        <source>%1 adds up to &lt;b&gt;%2&lt;/b&gt;.</source>
        <translation>%1 累加得到 &lt;b&gt;%2&lt;/b&gt;。</translation>
    </message>
    <message>
        <source>The exact sum of the stored items is %1.</source>
        <translation>所存各项的精确和为 %1。</translation>
    </message>
    <message>
        <source>The items as typed make %1.</source>
        <translation>按输入的数计算为 %1。</translation>
    </message>
    <message>
        <source>There is no drift.</source>
        <translation>没有偏移。</translation>
    </message>
    <message>
        <source>Drift: %1, or %2 ulp.</source>
        <translation>偏移：%1，即 %2 ulp。</translation>
    </message>
    <message>
        <source>It stalls at %1: from step %2 on, nothing added changes it.</source>
        <translation>它停在 %1：从第 %2 步起，再加什么都不改变它。</translation>
    </message>
    <message>
        <source>Step %1 is the first whose item changes nothing, at %2.</source>
        <translation>第 %1 步是第一个毫无作用的项，此时为 %2。</translation>
    </message>
    <message>
        <source>Every item changed it.</source>
        <translation>每一项都改变了它。</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>和</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>精确值</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>偏移</translation>
    </message>
    <message>
        <source>in ulps</source>
        <translation>以 ulp 计</translation>
    </message>
    <message>
        <source>It is %1 from step %2 on.</source>
        <translation>从第 %2 步起它是 %1。</translation>
    </message>
    <message>
        <source>Rounded additions: %1.</source>
        <translation>发生舍入的加法：%1 次。</translation>
    </message>
</context>
<context>
    <name>qs::pages::TensorPanel</name>
    <message>
        <source>Open a checkpoint (.safetensors, .npy)</source>
        <translation>打开检查点（.safetensors、.npy）</translation>
    </message>
    <message>
        <source>Open a checkpoint</source>
        <translation>打开检查点</translation>
    </message>
    <message>
        <source>Show the embedded sample: a small trained network</source>
        <translation>显示内置示例：一个训练好的小网络</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>Drop a .safetensors or .npy file anywhere on this page.</source>
        <translation>可将 .safetensors 或 .npy 文件拖放到本页任意位置。</translation>
    </message>
    <message>
        <source>Filter tensors</source>
        <translation>筛选张量</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>张量</translation>
    </message>
    <message>
        <source>Order of the tensors</source>
        <translation>张量的排序</translation>
    </message>
    <message>
        <source>as stored</source>
        <translation>按存储顺序</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>largest first</source>
        <translation>从大到小</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Sample: digits</source>
        <translation>示例：手写数字</translation>
    </message>
    <message>
        <source>Tensors: %1</source>
        <translation>张量：%1</translation>
    </message>
    <message>
        <source>Tensors: %1 of %2</source>
        <translation>张量：%1 / %2</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
</context>
<context>
    <name>qs::pages::ValuePanel</name>
    <message>
        <source>Previous value</source>
        <translation>上一个值</translation>
    </message>
    <message>
        <source>Next value</source>
        <translation>下一个值</translation>
    </message>
    <message>
        <source>Hex float</source>
        <translation>十六进制浮点数</translation>
    </message>
    <message>
        <source>C literal</source>
        <translation>C 字面量</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Stored value</source>
        <translation>存储值</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Copy the value as…</source>
        <translation>复制数值为…</translation>
    </message>
    <message>
        <source>Value, shortest</source>
        <translation>值，最短</translation>
    </message>
    <message>
        <source>Value, exact decimal</source>
        <translation>值，精确的十进制</translation>
    </message>
    <message>
        <source>Code, hexadecimal</source>
        <translation>编码，十六进制</translation>
    </message>
    <message>
        <source>Code, binary</source>
        <translation>编码，二进制</translation>
    </message>
    <message>
        <source>NumPy</source>
        <translation>NumPy</translation>
    </message>
    <message>
        <source>LaTeX, value</source>
        <translation>LaTeX，值</translation>
    </message>
    <message>
        <source>LaTeX, formula</source>
        <translation>LaTeX，公式</translation>
    </message>
    <message>
        <source>Picture of the bits</source>
        <translation>各位的图片</translation>
    </message>
    <message>
        <source>SVG of the bits</source>
        <translation>各位的 SVG</translation>
    </message>
    <message>
        <source>Link to this state</source>
        <translation>此状态的链接</translation>
    </message>
</context>
<context>
    <name>qs::pages::ValuesView</name>
    <message>
        <source>show the values as: %1</source>
        <translation>数值显示方式：%1</translation>
    </message>
    <message>
        <source>choose a value</source>
        <translation>选择一个值</translation>
    </message>
    <message>
        <source>zoom the grid</source>
        <translation>缩放网格</translation>
    </message>
    <message>
        <source>%1 has 2%2 codes: the list is for formats of at most %3 bits</source>
        <translation>%1 有 2%2 个编码：列表只适用于不超过 %3 位的格式</translation>
    </message>
    <message>
        <source>the square is for formats of at most %1 bits; %2 has %3</source>
        <translation>方阵只适用于不超过 %1 位的格式；%2 有 %3 位</translation>
    </message>
    <message>
        <source>Rows are binades, columns significands; negative values stand on the left. Slanted lines: subnormal; level and crossed lines: infinity and NaN.</source>
        <translation>行为二倍程，列为有效数；负值在左侧。斜线：非规格化数；横线与交叉线：无穷大与 NaN。</translation>
    </message>
    <message>
        <source>Rows are the high half of the code, columns its low half.</source>
        <translation>行为编码的高半部分，列为低半部分。</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>By binade and significand</source>
        <translation>按二倍程和有效数排列</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>方阵</translation>
    </message>
    <message>
        <source>Show more significands</source>
        <translation>显示更多有效数</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Grid of values</source>
        <translation>数值网格</translation>
    </message>
    <message>
        <source>grid: the cell beside, above, below</source>
        <translation>网格：左右、上下的单元格</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page Up、Page Down</translation>
    </message>
    <message>
        <source>grid: a screen of binades up or down</source>
        <translation>网格：上下翻一屏</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home、End</translation>
    </message>
    <message>
        <source>grid: the ends of the row</source>
        <translation>网格：行的两端</translation>
    </message>
    <message>
        <source>grid: zoom</source>
        <translation>网格：缩放</translation>
    </message>
    <message>
        <source>list: the value above, below</source>
        <translation>列表：上一个、下一个值</translation>
    </message>
    <message>
        <source>Decimals in the cells are short ones that round back to the value; the hint of a cell has the exact one.</source>
        <translation>单元格中的十进制数是能舍入回该值的短小数；精确值见单元格的提示。</translation>
    </message>
    <message>
        <source>Show fewer significands</source>
        <translation>显示更少有效数</translation>
    </message>
    <message>
        <source>Scroll back to the value</source>
        <translation>滚动回该值</translation>
    </message>
    <message>
        <source>grid: scroll; also the wheel, with Shift across</source>
        <translation>网格：滚动；也可用滚轮，按住 Shift 则横向滚动</translation>
    </message>
    <message>
        <source>Ctrl+Home</source>
        <translation>Ctrl+Home</translation>
    </message>
    <message>
        <source>grid: scroll back to the value</source>
        <translation>网格：滚动回该值</translation>
    </message>
    <message>
        <source>Decimals are short ones that round back to the value; the hex float is the exact one.</source>
        <translation>十进制数是能舍入回该值的短小数；十六进制浮点数是精确值。</translation>
    </message>
    <message>
        <source>A cell stands for up to %1 codes: zoom in (+) to see them one by one.</source>
        <translation>每个单元格最多代表 %1 个编码：放大（+）即可逐个查看。</translation>
    </message>
</context>
<context>
    <name>qs::pages::VisitsBar</name>
    <message>
        <source>Visited</source>
        <translation>看过的值</translation>
    </message>
    <message>
        <source>Back to the value before</source>
        <translation>返回上一个值</translation>
    </message>
    <message>
        <source>Forward to the next value</source>
        <translation>前进到下一个值</translation>
    </message>
    <message>
        <source>All visited values</source>
        <translation>所有看过的值</translation>
    </message>
</context>
<context>
    <name>qs::pages::WidthView</name>
    <message>
        <source>choose the new width</source>
        <translation>选择新位宽</translation>
    </message>
    <message>
        <source>choose the extension</source>
        <translation>选择扩展方式</translation>
    </message>
    <message>
        <source>go on with the new width</source>
        <translation>改用新位宽</translation>
    </message>
    <message>
        <source>To width</source>
        <translation>改为位宽</translation>
    </message>
    <message>
        <source>New width</source>
        <translation>新位宽</translation>
    </message>
    <message>
        <source>copy the sign</source>
        <translation>复制符号位</translation>
    </message>
    <message>
        <source>fill with zeros</source>
        <translation>补零</translation>
    </message>
    <message>
        <source>Go on with this width</source>
        <translation>改用此位宽</translation>
    </message>
    <message>
        <source>Change of width</source>
        <translation>位宽变化</translation>
    </message>
    <message>
        <source>What became of the value</source>
        <translation>值的变化</translation>
    </message>
    <message numerus="yes">
        <source>%n bits</source>
        <translation>
            <numerusform>%n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>The width stays: nothing happens.</source>
        <translation>位宽不变：什么也不会发生。</translation>
    </message>
    <message numerus="yes">
        <source>Narrowing drops the high %n bits, whatever the reading.</source>
        <translation>
            <numerusform>变窄会丢掉高 %n 位，无论按哪种方式解读。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sign bit is copied into the %n new bits.</source>
        <translation>
            <numerusform>符号位被复制到新增的 %n 位。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n new bits are zeros.</source>
        <translation>
            <numerusform>新增的 %n 位全是 0。</numerusform>
        </translation>
    </message>
    <message>
        <source>the value stays %1</source>
        <translation>值仍为 %1</translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1 变为 %2</translation>
    </message>
    <message>
        <source>saturating gives %1</source>
        <translation>饱和则得 %1</translation>
    </message>
</context>
<context>
    <name>qs::session::Session</name>
    <message>
        <source>the sample</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>打开 %1</translation>
    </message>
</context>
<context>
    <name>qs::widgets::Binades</name>
    <message>
        <source>zero</source>
        <translation>零</translation>
    </message>
    <message>
        <source>subnormal</source>
        <translation>非规格化数</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>规格化数</translation>
    </message>
    <message>
        <source>infinity</source>
        <translation>无穷大</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>非数</translation>
    </message>
    <message>
        <source>from 2%1, exponent field %2</source>
        <translation>从 2%1 起，指数字段 %2</translation>
    </message>
    <message>
        <source>from 2%1</source>
        <translation>从 2%1 起</translation>
    </message>
    <message>
        <source>exponent field 0: zero and the values below 2%1</source>
        <translation>指数字段 0：零以及小于 2%1 的值</translation>
    </message>
    <message>
        <source>codes that stand for no finite value</source>
        <translation>不表示有限值的编码</translation>
    </message>
    <message>
        <source>codes that begin with 0x%1</source>
        <translation>以 0x%1 开头的编码</translation>
    </message>
    <message>
        <source>%1, code %2, %3</source>
        <translation>%1，编码 %2，%3</translation>
    </message>
    <message>
        <source>%1 codes, %2 (%3) to %4 (%5)</source>
        <translation>%1 个编码，%2（%3）至 %4（%5）</translation>
    </message>
    <message>
        <source>%1, exactly %2, code %3, %4</source>
        <translation>%1，精确值 %2，编码 %3，%4</translation>
    </message>
</context>
<context>
    <name>qs::widgets::BinaryPoint</name>
    <message numerus="yes">
        <source>%n bits after the binary point</source>
        <translation>
            <numerusform>二进制小数点后 %n 位</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qs::widgets::BitFieldView</name>
    <message>
        <source>Bits</source>
        <translation>位</translation>
    </message>
    <message>
        <source>hidden bit: not stored; it follows from the exponent</source>
        <translation>隐含位：不存储，由指数决定</translation>
    </message>
    <message>
        <source>bit %1: %2</source>
        <translation>第 %1 位：%2</translation>
    </message>
</context>
<context>
    <name>qs::widgets::BitRow</name>
    <message>
        <source>sign</source>
        <translation>符号</translation>
    </message>
    <message>
        <source>exponent</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>fraction</source>
        <translation>尾数</translation>
    </message>
    <message>
        <source>magnitude</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>negative when set</source>
        <translation>为 1 时表示负数</translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1位</translation>
    </message>
    <message>
        <source>%1 bit %2</source>
        <translation>%1位 %2</translation>
    </message>
    <message>
        <source>set</source>
        <translation>为 1</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>为 0</translation>
    </message>
    <message>
        <source>weight %1, %2</source>
        <translation>位权：%1；%2</translation>
    </message>
    <message>
        <source>%1; value %2</source>
        <translation>%1；值为 %2</translation>
    </message>
    <message>
        <source>regime</source>
        <translation>区段</translation>
    </message>
    <message>
        <source>table index</source>
        <translation>表索引</translation>
    </message>
</context>
<context>
    <name>qs::widgets::CarryView</name>
    <message>
        <source>bit %1: %2 + %3 + carry %4 = %5, carry %6</source>
        <translation>第 %1 位：%2 + %3 + 进位 %4 = %5，进位 %6</translation>
    </message>
    <message>
        <source>bit %1: %2 + %3</source>
        <translation>第 %1 位：%2 + %3</translation>
    </message>
</context>
<context>
    <name>qs::widgets::DotsView</name>
    <message>
        <source>Positive values as dots</source>
        <translation>以点表示的正值</translation>
    </message>
    <message>
        <source>%1 up to %2, %3 up to %4</source>
        <translation>%1 至 %2，%3 至 %4</translation>
    </message>
    <message>
        <source>Positive values, by powers of two</source>
        <translation>正值，按 2 的幂排列</translation>
    </message>
    <message>
        <source>Positive values up to %1, evenly</source>
        <translation>%1 以内的正值，均匀排列</translation>
    </message>
</context>
<context>
    <name>qs::widgets::DriftView</name>
    <message>
        <source>nothing changes from step %1 on</source>
        <translation>从第 %1 步起不再变化</translation>
    </message>
    <message>
        <source>step %1 is the first that changes nothing</source>
        <translation>第 %1 步首次毫无变化</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>精确值</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>偏移</translation>
    </message>
    <message>
        <source>in ulps</source>
        <translation>以 ulp 计</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>step %1: sum %2, exact %3, drift %4 ulp</source>
        <translation>第 %1 步：和 %2，精确值 %3，偏移 %4 ulp</translation>
    </message>
    <message>
        <source>%1 from step %2 on</source>
        <translation>从第 %2 步起为 %1</translation>
    </message>
    <message>
        <source>step %1: sum %2, exact %3</source>
        <translation>第 %1 步：和 %2，精确值 %3</translation>
    </message>
</context>
<context>
    <name>qs::widgets::ExactDecimal</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>qs::widgets::Histogram</name>
    <message>
        <source>%1 … %2:  %3 %4</source>
        <translation>%1 … %2：%3 %4</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>没有可显示的内容。</translation>
    </message>
    <message>
        <source>Histogram of %1 values in %2 bins from %3 to %4. The fullest bin, %5 to %6, holds %7.</source>
        <translation>%1 个值的直方图，从 %3 到 %4 共 %2 个区间。最满的区间（%5 到 %6）有 %7 个值。</translation>
    </message>
    <message>
        <source>Mean %1, standard deviation %2.</source>
        <translation>均值 %1，标准差 %2。</translation>
    </message>
    <message>
        <source>%1 values lie outside.</source>
        <translation>有 %1 个值在范围之外。</translation>
    </message>
    <message>
        <source>Clipped to %1 … %2.</source>
        <translation>截断到 %1 … %2。</translation>
    </message>
    <message>
        <source>The grid has %1 values.</source>
        <translation>格点共有 %1 个。</translation>
    </message>
    <message>
        <source>min %1</source>
        <translation>最小值 %1</translation>
    </message>
    <message>
        <source>max %1</source>
        <translation>最大值 %1</translation>
    </message>
    <message>
        <source>clip %1</source>
        <translation>截断 %1</translation>
    </message>
    <message>
        <source>◂ %1 below</source>
        <translation>◂ %1 个更小</translation>
    </message>
    <message>
        <source>%1 above ▸</source>
        <translation>%1 个更大 ▸</translation>
    </message>
    <message>
        <source>▴ peak %1</source>
        <translation>▴ 峰值 %1</translation>
    </message>
</context>
<context>
    <name>qs::widgets::HistogramTable</name>
    <message>
        <source>from</source>
        <translation>起</translation>
    </message>
    <message>
        <source>to</source>
        <translation>止</translation>
    </message>
    <message>
        <source>count</source>
        <translation>计数</translation>
    </message>
</context>
<context>
    <name>qs::widgets::HistogramView</name>
    <message>
        <source>Table of %1</source>
        <translation>表格：%1</translation>
    </message>
</context>
<context>
    <name>qs::widgets::LadderView</name>
    <message>
        <source>remainder</source>
        <translation>余数</translation>
    </message>
    <message>
        <source>read upward</source>
        <translation>自下而上读</translation>
    </message>
    <message>
        <source>%1 divided by %2 is %3, remainder %4, digit %5</source>
        <translation>%1 除以 %2 得 %3，余 %4，数字 %5</translation>
    </message>
</context>
<context>
    <name>qs::widgets::LineStack</name>
    <message>
        <source>underflow to zero</source>
        <translation>下溢为零</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>rounded down, %1 ulp</source>
        <translation>向下舍入，%1 ulp</translation>
    </message>
    <message>
        <source>rounded up, %1 ulp</source>
        <translation>向上舍入，%1 ulp</translation>
    </message>
    <message>
        <source>overflow</source>
        <translation>上溢</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation>饱和</translation>
    </message>
    <message>
        <source>no such value</source>
        <translation>没有这样的值</translation>
    </message>
    <message>
        <source>%1 ulp</source>
        <translation>%1 ulp</translation>
    </message>
    <message>
        <source>stored %1, %2</source>
        <translation>存储值 %1，%2</translation>
    </message>
    <message>
        <source>A lies outside</source>
        <translation>A 在范围之外</translation>
    </message>
    <message>
        <source>Δ %1 ulp · steps: %2</source>
        <translation>Δ %1 ulp · 步数：%2</translation>
    </message>
    <message>
        <source>has no NaN</source>
        <translation>没有 NaN</translation>
    </message>
    <message>
        <source>Δ %1 ulp</source>
        <translation>Δ %1 ulp</translation>
    </message>
</context>
<context>
    <name>qs::widgets::LineStackView</name>
    <message>
        <source>nearest value in %1: %2</source>
        <translation>%1 中最近的可表示数：%2</translation>
    </message>
    <message>
        <source>Number lines</source>
        <translation>各格式的数轴</translation>
    </message>
    <message>
        <source>Cursor A</source>
        <translation>游标 A</translation>
    </message>
    <message>
        <source>Cursor B</source>
        <translation>游标 B</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>位于 %1</translation>
    </message>
    <message>
        <source>at %1, outside the visible stretch</source>
        <translation>位于 %1，在可见区段之外</translation>
    </message>
</context>
<context>
    <name>qs::widgets::MicroscopeView</name>
    <message>
        <source>up or down by chance</source>
        <translation>随机向上或向下</translation>
    </message>
    <message>
        <source>down</source>
        <translation>向下</translation>
    </message>
    <message>
        <source>up</source>
        <translation>向上</translation>
    </message>
    <message>
        <source>Rounding microscope</source>
        <translation>舍入显微镜</translation>
    </message>
    <message>
        <source>%1, between %2 and %3</source>
        <translation>%1，介于 %2 与 %3 之间</translation>
    </message>
    <message>
        <source>beyond the format</source>
        <translation>超出该格式</translation>
    </message>
    <message>
        <source>%1, even</source>
        <translation>%1，偶</translation>
    </message>
    <message>
        <source>%1, odd</source>
        <translation>%1，奇</translation>
    </message>
    <message>
        <source>midpoint %1</source>
        <translation>中点 %1</translation>
    </message>
    <message>
        <source>lower neighbour %1</source>
        <translation>下方相邻数 %1</translation>
    </message>
    <message>
        <source>upper neighbour %1</source>
        <translation>上方相邻数 %1</translation>
    </message>
</context>
<context>
    <name>qs::widgets::NumberLine</name>
    <message>
        <source>midpoint %1</source>
        <translation>中点 %1</translation>
    </message>
    <message>
        <source>midpoint</source>
        <translation>中点</translation>
    </message>
    <message>
        <source>max</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>min</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>min normal</source>
        <translation>最小规格化数</translation>
    </message>
    <message>
        <source>min subnormal</source>
        <translation>最小非规格化数</translation>
    </message>
    <message>
        <source>overflow</source>
        <translation>上溢</translation>
    </message>
    <message>
        <source>in range</source>
        <translation>范围内</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>规格化数</translation>
    </message>
    <message>
        <source>subnormal</source>
        <translation>非规格化数</translation>
    </message>
    <message>
        <source>zero</source>
        <translation>零</translation>
    </message>
    <message>
        <source>underflow</source>
        <translation>下溢</translation>
    </message>
    <message>
        <source>out of range</source>
        <translation>超出范围</translation>
    </message>
    <message>
        <source>stored %1</source>
        <translation>存储值 %1</translation>
    </message>
    <message>
        <source>border %1</source>
        <translation>舍入边界 %1</translation>
    </message>
    <message>
        <source>border</source>
        <translation>舍入边界</translation>
    </message>
</context>
<context>
    <name>qs::widgets::NumberLineView</name>
    <message>
        <source>Number line</source>
        <translation>数轴</translation>
    </message>
    <message>
        <source>entered %1</source>
        <translation>输入值 %1</translation>
    </message>
    <message>
        <source>nearest value: %1</source>
        <translation>最近的可表示数：%1</translation>
    </message>
    <message>
        <source>stored %1</source>
        <translation>存储值 %1</translation>
    </message>
    <message>
        <source>%1, stored %2</source>
        <translation>%1，存储值 %2</translation>
    </message>
</context>
<context>
    <name>qs::widgets::SearchView</name>
    <message>
        <source>Search for the shortest decimal</source>
        <translation>查找最短十进制数</translation>
    </message>
    <message>
        <source>1 digit</source>
        <translation>1 位</translation>
    </message>
    <message>
        <source>%1 digits</source>
        <translation>%1 位</translation>
    </message>
    <message>
        <source>%1 inside, chosen</source>
        <translation>%1 在区间内，选中</translation>
    </message>
    <message>
        <source>%1 inside</source>
        <translation>%1 在区间内</translation>
    </message>
    <message>
        <source>%1 outside</source>
        <translation>%1 在区间外</translation>
    </message>
    <message>
        <source>stored %1</source>
        <translation>存储值 %1</translation>
    </message>
</context>
<context>
    <name>qs::widgets::TailView</name>
    <message>
        <source>Guard, round and sticky bits</source>
        <translation>保护位、舍入位和粘滞位</translation>
    </message>
    <message>
        <source>guard bit</source>
        <translation>保护位</translation>
    </message>
    <message>
        <source>round bit</source>
        <translation>舍入位</translation>
    </message>
    <message>
        <source>sticky bit</source>
        <translation>粘滞位</translation>
    </message>
</context>
<context>
    <name>qs::widgets::TraceView</name>
    <message>
        <source>exact</source>
        <translation>精确值</translation>
    </message>
    <message>
        <source>rounded</source>
        <translation>舍入后</translation>
    </message>
    <message>
        <source>%1: %2, bits %3, the last of weight 2 to the power of %4</source>
        <translation>%1：%2，各位 %3，末位权为 2 的 %4 次幂</translation>
    </message>
    <message>
        <source>guard bit %1, round bit %2, sticky bit %3</source>
        <translation>保护位 %1，舍入位 %2，粘滞位 %3</translation>
    </message>
</context>
</TS>
