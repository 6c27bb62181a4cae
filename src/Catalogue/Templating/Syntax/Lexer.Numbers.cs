using System.Globalization;
using System.Numerics;
using Catalogue.Source;
using Catalogue.Templating.Values;

namespace Catalogue.Templating.Syntax;

internal sealed partial class Lexer
{
    private void ReadNumber()
    {
        var start = position;
        var value = Current == '0' && At(1) is 'x' or 'X' ? ReadRadix(16)
            : Current == '0' && At(1) is 'b' or 'B' ? ReadRadix(2)
            : ReadDecimal();
        if (value is null || char.IsLetterOrDigit(Current))
        {
            SkipName();
            faults.Add(Span.FromBounds(start, position), $"«{text[start..position]}» er ikke et tall", "et navn kan ikke begynne med et siffer");
        }

        Emit(TokenKind.Number, start, value ?? 0);
    }

    private object? ReadRadix(int radix)
    {
        position += 2;
        var number = BigInteger.Zero;
        var digits = 0;
        for (; Current == '_' || (char.IsAsciiHexDigit(Current) && (radix == 16 || Current is '0' or '1')); position++)
        {
            if (Current != '_')
            {
                number = (number * radix) + Convert.ToInt32(Current.ToString(), 16);
                digits++;
            }
        }

        var isUnsigned = Current is 'u' or 'U';
        position += isUnsigned ? 1 : 0;
        return digits is 0 or > 64 ? null
            : isUnsigned || number > uint.MaxValue ? ScriptArithmetic.Narrow(number, preferInt: true)
            : (object)unchecked((int)(uint)number);
    }

    private object? ReadDecimal()
    {
        var start = position;
        SkipDigits();
        var isWhole = true;
        if (Current == '.' && char.IsAsciiDigit(At(1)))
        {
            isWhole = false;
            position++;
            SkipDigits();
        }

        var exponent = 0;
        if (Current is 'e' or 'E' && (char.IsAsciiDigit(At(1)) || (At(1) is '+' or '-' && char.IsAsciiDigit(At(2)))))
        {
            var sign = position + 1;
            position += 2;
            SkipDigits();
            _ = int.TryParse(text.AsSpan(sign, position - sign), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent);
            isWhole &= exponent is >= 0 and <= 100;
        }

        return ToNumber(text[start..position].Replace("_", "", StringComparison.Ordinal), isWhole);
    }

    private object? ToNumber(string digits, bool isWhole)
    {
        const NumberStyles Style = NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        switch (Current)
        {
            case 'm' or 'M':
                position++;
                return decimal.TryParse(digits, Style, CultureInfo.InvariantCulture, out var exact) ? exact : null;
            case 'f' or 'F':
                position++;
                return float.TryParse(digits, Style, CultureInfo.InvariantCulture, out var single) ? single : null;
            case 'd' or 'D':
                position++;
                isWhole = false;
                break;
            default:
                break;
        }

        return isWhole && digits.Length < 200 && BigInteger.TryParse(digits, Style, CultureInfo.InvariantCulture, out var whole)
            ? ScriptArithmetic.Narrow(whole, preferInt: true)
            : double.TryParse(digits, Style, CultureInfo.InvariantCulture, out var number) ? number
            : null;
    }

    private void SkipDigits()
    {
        while (char.IsAsciiDigit(Current) || (Current == '_' && char.IsAsciiDigit(At(1))))
        {
            position++;
        }
    }
}
