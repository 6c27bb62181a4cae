using System.Security.Cryptography;
using System.Text;
using Catalogue.Templating.Values;
using static Catalogue.Templating.BuiltIns.FunctionTable;

namespace Catalogue.Templating.BuiltIns;

/// <summary>The functions of <c>string</c> that encode and hash the text's UTF-8 bytes; hashes are in lower-case hexadecimal.</summary>
internal static class StringCodes
{
    private static readonly ScriptParameter Key = new("secretKey");
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // Weak hashes are part of Scriban's names; nothing of ours is protected by them.
#pragma warning disable CA5350, CA5351
    public static FunctionTable Functions => new("string")
    {
        { "base64_decode", [Text], Decode },
        { "base64_encode", [Text], call => Convert.ToBase64String(Bytes(call, 0)) },
        { "hmac_sha1", [Text, Key], call => Convert.ToHexStringLower(HMACSHA1.HashData(Bytes(call, 1), Bytes(call, 0))) },
        { "hmac_sha256", [Text, Key], call => Convert.ToHexStringLower(HMACSHA256.HashData(Bytes(call, 1), Bytes(call, 0))) },
        { "hmac_sha512", [Text, Key], call => Convert.ToHexStringLower(HMACSHA512.HashData(Bytes(call, 1), Bytes(call, 0))) },
        { "md5", [Text], call => Convert.ToHexStringLower(MD5.HashData(Bytes(call, 0))) },
        { "sha1", [Text], call => Convert.ToHexStringLower(SHA1.HashData(Bytes(call, 0))) },
        { "sha256", [Text], call => Convert.ToHexStringLower(SHA256.HashData(Bytes(call, 0))) },
        { "sha512", [Text], call => Convert.ToHexStringLower(SHA512.HashData(Bytes(call, 0))) },
    };
#pragma warning restore CA5350, CA5351

    private static byte[] Bytes(in ScriptCall call, int index) => Encoding.UTF8.GetBytes(call.Text(index));

    private static string Decode(ScriptCall call)
    {
        try
        {
            return StrictUtf8.GetString(Convert.FromBase64String(call.Text(0)));
        }
        catch (Exception fault) when (fault is FormatException or DecoderFallbackException)
        {
            throw call.Expected(0, "en tekst i base64");
        }
    }
}
