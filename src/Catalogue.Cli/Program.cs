using System.Globalization;
using System.Text;
using Catalogue;
using Catalogue.Cli.Commands;
using Catalogue.Cli.Rendering;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

using var interruption = new Interruption();
return interruption.CodeOf(await new Shell(Terminal.OfProcess(), Build.Run).RunAsync(args, interruption.Stopping));
